// `npm run bench:orders`: the order page's two requests over HTTP, on an order with 500 entries in its timeline.
import { percentile, row } from './measure.js';
import { startServer, temporaryData } from './server.js';

const entries = 500;
const rounds = 300;
const password = 'a password for this bench';

const data = await temporaryData();
const server = await startServer(data.dir, { PARLEY_DEMO_PASSWORD: password });

const signIn = async (login: string): Promise<string> => {
  const answer = await fetch(`${server.url}/v1/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: server.url },
    body: JSON.stringify({ login, password }),
  });
  if (!answer.ok) throw new Error(`${login} could not sign in: ${await answer.text()}`);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
};
const get = async <T>(cookie: string, path: string): Promise<T> => {
  const answer = await fetch(server.url + path, { headers: { cookie } });
  if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
  return (await answer.json()) as T;
};
const say = async (cookie: string, order: string, text: string): Promise<void> => {
  const answer = await fetch(`${server.url}/v1/orders/${order}/messages`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json', origin: server.url },
    body: JSON.stringify({ text }),
  });
  if (!answer.ok) throw new Error(await answer.text());
};

const measure = async (name: string, act: () => Promise<unknown>): Promise<void> => {
  for (let i = 0; i < 30; i += 1) await act();
  const times: number[] = [];
  for (let i = 0; i < rounds; i += 1) {
    const begun = performance.now();
    await act();
    times.push(performance.now() - begun);
  }
  times.sort((a, b) => a - b);
  row(name, ...[0.5, 0.95, 0.99].map((at) => `${percentile(times, at).toFixed(1)} ms`));
};

try {
  const [seller, buyer] = [await signIn('demo_seller'), await signIn('kwame_prints')];
  const { items } = await get<{ items: { id: string }[] }>(seller, '/v1/orders');
  const order = items[0]!.id;
  for (let i = 0; i < entries; i += 1)
    await say(i % 2 ? seller : buyer, order, `Line ${i}: the number 020 7946 0958 stands on the back, as you wished.`);
  row(`${entries} entries, ${rounds} requests`, 'p50', 'p95', 'p99');
  await measure('GET order', () => get(seller, `/v1/orders/${order}`));
  await measure('GET timeline, newest page of 50', () => get(seller, `/v1/orders/${order}/timeline?limit=50`));
  const { next } = await get<{ next: string }>(seller, `/v1/orders/${order}/timeline?limit=100`);
  const older = `/v1/orders/${order}/timeline?limit=50&cursor=${encodeURIComponent(next)}`;
  await measure('GET timeline, an older page of 50', () => get(seller, older));
  await measure('the page: both at once', () =>
    Promise.all([get(seller, `/v1/orders/${order}`), get(seller, `/v1/orders/${order}/timeline?limit=50`)]),
  );
} finally {
  await server.stop();
  await data.remove();
}
