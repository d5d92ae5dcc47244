import type { Origin } from '@parley/policy';
import type { GuardCode } from './guards/guard.js';

/** What may happen to a relationship, as the log holds it in the stream `relationship:<id>`; `id` is the event's own. */
export type RelationshipEvent = { readonly id: string; readonly at: string } & (
  | { readonly kind: 'relationship.met' }
  | { readonly kind: 'relationship.claimed'; readonly claim: string; readonly link: string }
  | {
      readonly kind: 'relationship.claim_refused';
      readonly claim: string;
      readonly link: string;
      readonly code: GuardCode;
    }
  /** An agent looks first: nothing is allowed by it until they have. */
  | { readonly kind: 'relationship.claim_questioned'; readonly claim: string; readonly code: GuardCode }
  | { readonly kind: 'relationship.claim_cleared'; readonly claim: string }
  | { readonly kind: 'relationship.order_paid'; readonly order: string; readonly claim: string | null }
  | { readonly kind: 'relationship.revoked'; readonly claim: string; readonly statement: string; readonly code: string }
  /** An objection was right: the revocation of that statement never counted. */
  | { readonly kind: 'relationship.restored'; readonly statement: string }
);

export type Relationship = {
  readonly origin: Origin;
  /** When it became what it is: ISO instant; null where nothing has happened yet. */
  readonly since: string | null;
  /** By which link and first order it was brought. */
  readonly link: string | null;
  readonly order: string | null;
  readonly refused: { readonly claim: string; readonly code: GuardCode; readonly at: string } | null;
  /** The claim waits for an agent. */
  readonly questioned: boolean;
  readonly revoked: { readonly claim: string; readonly statement: string; readonly code: string } | null;
};

type Of<K extends RelationshipEvent['kind']> = Extract<RelationshipEvent, { kind: K }>;

/**
 * What a relationship is, from all that happened to it. It asks what is among the events and never in which order they
 * come, because two nodes may write to one log at once: every interleaving gives the same answer.
 */
export function foldRelationship(events: readonly RelationshipEvent[]): Relationship {
  const all = <K extends RelationshipEvent['kind']>(kind: K): readonly Of<K>[] =>
    events.filter((event): event is Of<K> => event.kind === kind).sort(earlier);
  const restored = new Set(all('relationship.restored').map(({ statement }) => statement));
  const revocations = all('relationship.revoked').filter(({ statement }) => !restored.has(statement));
  const revoked = new Set(revocations.map(({ claim }) => claim));
  const cleared = new Set(all('relationship.claim_cleared').map(({ claim }) => claim));
  const questioned = all('relationship.claim_questioned').filter(({ claim }) => !cleared.has(claim));
  const waiting = new Set(questioned.map(({ claim }) => claim));
  const refusals = all('relationship.claim_refused');
  const refused = new Set(refusals.map(({ claim }) => claim));

  const standing = all('relationship.claimed').filter(
    ({ claim }) => !revoked.has(claim) && !waiting.has(claim) && !refused.has(claim),
  );
  const orders = all('relationship.order_paid');
  const bought = standing.flatMap((claimed) => {
    const order = orders.find(({ claim }) => claim === claimed.claim);
    return order ? [{ claimed, order }] : [];
  })[0];
  const first = [...all('relationship.met'), ...orders, ...refusals].sort(earlier)[0];

  const rest = {
    refused: refusals.length > 0 ? pick(refusals.at(-1)!) : null,
    questioned: waiting.size > 0 && bought === undefined,
    revoked: revocations.length > 0 && bought === undefined ? revocationOf(revocations.at(-1)!) : null,
  };
  if (bought)
    return { origin: 'brought', since: bought.order.at, link: bought.claimed.link, order: bought.order.order, ...rest };
  const claimed = standing[0];
  if (claimed) return { origin: 'claimed', since: claimed.at, link: claimed.link, order: null, ...rest };
  return { origin: first ? 'met_here' : 'unknown', since: first?.at ?? null, link: null, order: null, ...rest };
}

const earlier = (a: RelationshipEvent, b: RelationshipEvent) =>
  a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : Number(a.id > b.id);
const pick = ({ claim, code, at }: Of<'relationship.claim_refused'>) => ({ claim, code, at });
const revocationOf = ({ claim, statement, code }: Of<'relationship.revoked'>) => ({ claim, statement, code });
