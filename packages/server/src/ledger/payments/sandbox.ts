import { createHash } from 'node:crypto';
import { problem } from '../../platform/http/problem.js';
import type { Outcome, PaymentProvider, ProviderEvent, Sent } from './port.js';
import { checkSignature } from './signature.js';

/** What a sandbox payment can be asked to play. `ok:anything` is the same imagined card whoever pays with it. */
export const sandboxInstruments = ['ok', 'declined', 'challenge', 'delayed', 'duplicate', 'chargeback'] as const;
type Play = (typeof sandboxInstruments)[number];

/** How long after the payment its messages come. */
const laterSeconds = 5;

export const sandboxHeader = 'parley-signature';

const outcomes: Readonly<Record<Play, Outcome>> = {
  ok: { state: 'succeeded' },
  declined: { state: 'declined', reason: 'declined' },
  challenge: { state: 'requires_action', url: null },
  delayed: { state: 'processing' },
  duplicate: { state: 'succeeded' },
  chargeback: { state: 'succeeded' },
};

const readInstrument = (given: string | undefined): { readonly play: Play; readonly card: string | undefined } => {
  const [word = 'ok', card] = (given ?? 'ok').split(':', 2);
  const play = sandboxInstruments.find((known) => known === word);
  if (play) return { play, card };
  throw problem('invalid_input', undefined, {
    places: [{ path: 'body.instrument', reason: `is unknown; choose of ${sandboxInstruments.join(', ')}` }],
  });
};

const parse = (body: Uint8Array): ProviderEvent[] => {
  try {
    return [JSON.parse(Buffer.from(body).toString('utf8')) as ProviderEvent];
  } catch {
    throw problem('invalid_json');
  }
};

/** Plays a payment service. It keeps nothing and calls nobody: what it answers follows from what it is asked. */
export const createSandbox = (secret: string): PaymentProvider => {
  const sent = (kind: string, id: string): Promise<Sent> =>
    Promise.resolve({ state: 'sent', ref: `sandbox_${kind}_${id}` });
  return {
    name: 'sandbox',
    movesMoney: false,
    instruments: sandboxInstruments,
    createPayment: ({ payment, amount, payer, purpose, offer, order, seller, instrument }) => {
      const { play, card } = readInstrument(instrument);
      const ref = `sandbox_${payment}`;
      const told = { minor: amount.minor.toString(), currency: amount.currency };
      const fingerprint = card === undefined ? `of ${payer}` : `card ${card}`;
      const about = { payment, purpose, offer, order, payer, seller };
      const succeeded = (n: number): ProviderEvent => ({
        id: `${ref}_succeeded_${n}`,
        ref,
        kind: 'payment_succeeded',
        amount: told,
        instrument: fingerprint,
        about,
      });
      const later: Readonly<Record<Play, readonly ProviderEvent[]>> = {
        ok: [],
        declined: [],
        challenge: [],
        delayed: [succeeded(1)],
        // The same message again, and again under another name.
        duplicate: [succeeded(1), succeeded(1), succeeded(2)],
        chargeback: [{ id: `${ref}_chargeback`, ref, kind: 'charged_back', amount: told }],
      };
      return Promise.resolve({
        ref,
        outcome: outcomes[play],
        instrument: fingerprint,
        later: later[play].map((event, n) => ({ event, afterSeconds: laterSeconds + n })),
      });
    },
    answerChallenge: (_ref, answer) =>
      answer === 'pass' ? { state: 'succeeded' } : { state: 'declined', reason: 'challenge_failed' },
    cancelPayment: () => Promise.resolve(),
    refundPayment: ({ id }) => sent('refund', id),
    payOut: ({ id, destination }) =>
      destination === 'fails'
        ? Promise.resolve({ state: 'failed', ref: null, reason: 'The bank does not know the account.' })
        : sent('payout', id),
    setUpPayouts: (account) =>
      Promise.resolve({
        ref: `sandbox_account_${createHash('sha256').update(account).digest('hex').slice(0, 16)}`,
        ready: true,
        url: null,
      }),
    readWebhook: (body, header, now) => {
      checkSignature(secret, body, header(sandboxHeader), now);
      return parse(body);
    },
  };
};
