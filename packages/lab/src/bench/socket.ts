// `npm run bench:socket`: 100 people in 50 conversations send 50 messages a second; from the send to the other's socket.
import WebSocket from 'ws';
import { percentile, row } from './measure.js';
import { startServer, temporaryData } from './server.js';
import { chat } from './texts.js';

const people = 100;
const perSecond = 50;
const seconds = Number(process.argv[2] ?? 20);
/** Connections are opened and code is compiled in the first seconds; they are told apart. */
const warmUpSeconds = 5;

type Person = { readonly alias: string; readonly cookie: string };
type Frame = { type: string; message?: { client_id?: string; from: string } };

const data = await temporaryData();
const server = await startServer(data.dir, { PARLEY_DEMO: '0' });
try {
  await measure(server.url);
} finally {
  await server.stop();
  await data.remove();
}

async function post<T>(url: string, cookie: string, body: unknown): Promise<{ body: T; cookie: string }> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
      cookie,
      origin: new URL(url).origin,
    },
    body: JSON.stringify(body),
  });
  if (answer.status === 429) {
    // Signing up is limited; a bench can wait.
    await new Promise((wait) => setTimeout(wait, 1000 * Number(answer.headers.get('retry-after') ?? 1)));
    return post<T>(url, cookie, body);
  }
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`);
  const set = answer.headers.getSetCookie().map((line) => line.split(';')[0]);
  return { body: (await answer.json()) as T, cookie: set.join('; ') };
}

async function measure(url: string) {
  const persons: Person[] = [];
  for (let i = 0; i < people; i += 1) {
    const alias = `bench_${i}`;
    const { cookie } = await post(`${url}/v1/sign-up`, '', {
      email: `${alias}@example.com`,
      password: 'a long enough password',
      alias,
      seller: i % 2 === 1,
    });
    persons.push({ alias, cookie });
  }
  const lines: { conversation: string; writer: Person }[] = [];
  for (let i = 0; i < people; i += 2) {
    const [buyer, seller] = [persons[i]!, persons[i + 1]!];
    const { body } = await post<{ id: string }>(`${url}/v1/conversations`, buyer.cookie, { with: seller.alias });
    lines.push({ conversation: body.id, writer: buyer }, { conversation: body.id, writer: seller });
  }

  const sentAt = new Map<string, number>();
  const warmUp: number[] = [];
  const delays: number[] = [];
  let begun = 0;
  const sockets = await Promise.all(
    persons.map(async ({ alias, cookie }) => {
      const socket = new WebSocket(`${url.replace('http', 'ws')}/v1/socket`, { headers: { cookie, origin: url } });
      socket.on('message', (raw: Buffer) => {
        const frame = JSON.parse(raw.toString()) as Frame;
        if (frame.type !== 'message' || frame.message?.from === alias) return;
        const sent = sentAt.get(frame.message?.client_id ?? '') ?? sentAt.get(`${frame.message?.from}`);
        if (sent !== undefined) (sent - begun < warmUpSeconds * 1000 ? warmUp : delays).push(performance.now() - sent);
      });
      await new Promise((open, fail) => socket.once('open', open).once('error', fail));
      return socket;
    }),
  );

  const total = perSecond * (seconds + warmUpSeconds);
  const answers: Promise<unknown>[] = [];
  begun = performance.now();
  for (let i = 0; i < total; i += 1) {
    const due = begun + (i * 1000) / perSecond;
    await new Promise((wait) => setTimeout(wait, Math.max(0, due - performance.now())));
    const { conversation, writer } = lines[i % lines.length]!;
    // The recipient does not see the writer's client_id: the writer sends one message at a time, so the alias is enough.
    sentAt.set(writer.alias, performance.now());
    const text = chat[i % 12]!;
    answers.push(post(`${url}/v1/conversations/${conversation}/messages`, writer.cookie, { text }));
  }
  await Promise.all(answers);
  await new Promise((wait) => setTimeout(wait, 1000));
  for (const socket of sockets) socket.close();

  for (const list of [warmUp, delays]) list.sort((a, b) => a - b);
  console.log(`${people} sockets, ${perSecond} messages/s for ${seconds} s; from the send to the recipient's socket`);
  row('arrived', `${warmUp.length + delays.length} of ${total}`);
  row(`p99 of the first ${warmUpSeconds} s`, `${percentile(warmUp, 0.99).toFixed(1)} ms`);
  for (const [name, share] of [
    ['p50', 0.5],
    ['p90', 0.9],
    ['p99', 0.99],
    ['max', 1],
  ] as const)
    row(name, `${percentile(delays, share).toFixed(1)} ms`);
}
