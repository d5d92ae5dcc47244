import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import Stripe from 'stripe';
import { answerCall, emptyBooks, refuse, type Answer, type Books, type Fields } from './fake-calls.js';

export type FakeStripe = {
  readonly url: string;
  readonly books: Books;
  /** What was asked, oldest first, as `POST /v1/refunds`. */
  readonly asked: string[];
  /** What becomes of the next calls: done and answered with an error, done and never answered, or not even done. */
  readonly troubles: ('lost_answer' | 'broken' | 'busy')[];
  /** An event as it would come to our address: body and signature. */
  readonly sign: (event: object, at: Date, secret?: string) => { readonly body: Buffer; readonly signature: string };
  readonly close: () => Promise<void>;
};

export const fakeKeys = { secret: 'sk_test_of_the_fake', webhook: 'whsec_of_the_fake' } as const;

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
};

/**
 * An HTTP server that answers the calls that we make as Stripe's API documents them: form-encoded, with a key, and with
 * the first answer again where an Idempotency-Key comes again with the same words, and an error where with others.
 */
export const startFakeStripe = async (): Promise<FakeStripe> => {
  const books = emptyBooks();
  const asked: string[] = [];
  const troubles: FakeStripe['troubles'] = [];
  const known = new Map<string, { readonly words: string; readonly answer: Answer }>();

  const answer = (request: IncomingMessage, body: string): Answer => {
    const call = `${request.method} ${request.url}`;
    asked.push(call);
    if (request.headers.authorization !== `Bearer ${fakeKeys.secret}`)
      return refuse(401, { type: 'invalid_request_error', message: 'Invalid API Key provided' });
    const key = String(request.headers['idempotency-key'] ?? '');
    const before = known.get(key);
    const words = `${call} ${body}`;
    if (request.method === 'POST' && before)
      return before.words === words
        ? before.answer
        : refuse(400, { type: 'idempotency_error', message: 'The key was used with other parameters.' });
    const fields: Fields = Object.fromEntries(new URLSearchParams(body));
    const made = answerCall(books, call.replace(/\?.*/, ''), fields);
    if (request.method === 'POST' && key !== '') known.set(key, { words, answer: made });
    return made;
  };

  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const trouble = troubles.shift();
      const { status, json } =
        trouble === 'busy' ? refuse(429, { type: 'rate_limit_error', message: 'Too many' }) : answer(request, body);
      if (trouble === 'lost_answer') return request.socket.destroy();
      response.writeHead(trouble === 'broken' ? 500 : status, { 'content-type': 'application/json' });
      return response.end(JSON.stringify(trouble === 'broken' ? { error: { type: 'api_error' } } : json));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const signer = new Stripe(fakeKeys.secret);

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    books,
    asked,
    troubles,
    sign: (event, at, secret = fakeKeys.webhook) => {
      const payload = JSON.stringify({ object: 'event', ...event });
      const timestamp = Math.floor(at.getTime() / 1000);
      const signature = signer.webhooks.generateTestHeaderString({ payload, secret, timestamp });
      return { body: Buffer.from(payload, 'utf8'), signature };
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};
