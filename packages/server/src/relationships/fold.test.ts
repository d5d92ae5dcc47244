import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldRelationship, type RelationshipEvent } from './fold.js';

const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString();
const base = (id: string, minute: number) => ({ id, at: at(minute) });
const met = (id: string, minute: number): RelationshipEvent => ({ ...base(id, minute), kind: 'relationship.met' });
const claimed = (claim: string, minute: number): RelationshipEvent => ({
  ...base(`claimed ${claim}`, minute),
  kind: 'relationship.claimed',
  claim,
  link: `link of ${claim}`,
});
const refused = (claim: string, minute: number): RelationshipEvent => ({
  ...base(`refused ${claim}`, minute),
  kind: 'relationship.claim_refused',
  claim,
  link: `link of ${claim}`,
  code: 'dealt_before',
});
const questioned = (claim: string, minute: number): RelationshipEvent => ({
  ...base(`questioned ${claim}`, minute),
  kind: 'relationship.claim_questioned',
  claim,
  code: 'unlikely_many',
});
const cleared = (claim: string, minute: number): RelationshipEvent => ({
  ...base(`cleared ${claim}`, minute),
  kind: 'relationship.claim_cleared',
  claim,
});
const paid = (order: string, claim: string | null, minute: number): RelationshipEvent => ({
  ...base(`paid ${order}`, minute),
  kind: 'relationship.order_paid',
  order,
  claim,
});
const revoked = (claim: string, statement: string, minute: number): RelationshipEvent => ({
  ...base(`revoked ${statement}`, minute),
  kind: 'relationship.revoked',
  claim,
  statement,
  code: 'chargeback',
});
const restored = (statement: string, minute: number): RelationshipEvent => ({
  ...base(`restored ${statement}`, minute),
  kind: 'relationship.restored',
  statement,
});
const originOf = (...events: RelationshipEvent[]) => foldRelationship(events).origin;

describe('a relationship', () => {
  it('of two people who have nothing to do with each other is unknown', () => {
    expect(foldRelationship([])).toMatchObject({ origin: 'unknown', since: null });
  });

  it('begins here with whatever happens first', () => {
    expect(foldRelationship([met('m', 3)])).toMatchObject({ origin: 'met_here', since: at(3) });
    expect(originOf(paid('o', null, 1))).toBe('met_here');
    expect(foldRelationship([refused('c', 2)])).toMatchObject({
      origin: 'met_here',
      refused: { code: 'dealt_before' },
    });
  });

  it('is claimed by a claim alone, and brought only once its order is paid', () => {
    expect(foldRelationship([claimed('c', 1)])).toMatchObject({ origin: 'claimed', since: at(1), link: 'link of c' });
    expect(foldRelationship([claimed('c', 1), met('m', 2), paid('o', 'c', 9)])).toMatchObject({
      origin: 'brought',
      since: at(9),
      link: 'link of c',
      order: 'o',
    });
  });

  it('is not brought by an order that did not come by the link', () => {
    expect(originOf(claimed('c', 1), paid('o', null, 2))).toBe('claimed');
  });

  it('allows nothing by a claim that an agent has yet to look at, and counts it from then on', () => {
    const asked = [claimed('c', 1), questioned('c', 1), paid('o', 'c', 2)];
    expect(foldRelationship(asked)).toMatchObject({ origin: 'met_here', questioned: true });
    expect(foldRelationship([...asked, cleared('c', 3)])).toMatchObject({ origin: 'brought', questioned: false });
  });

  it('falls back to met here when it is revoked, and comes back when the objection was right', () => {
    const before = [claimed('c', 1), paid('o', 'c', 2), revoked('c', 's', 3)];
    expect(foldRelationship(before)).toMatchObject({ origin: 'met_here', revoked: { statement: 's' } });
    expect(foldRelationship([...before, restored('s', 4)])).toMatchObject({ origin: 'brought', revoked: null });
  });

  it('stays revoked by a second finding when only the first one was overturned', () => {
    expect(
      originOf(claimed('c', 1), paid('o', 'c', 2), revoked('c', 's', 3), revoked('c', 't', 4), restored('s', 5)),
    ).toBe('met_here');
  });
});

// What one node writes keeps its order; what another writes meanwhile may come anywhere between.
const histories = fc
  .record({
    claims: fc.array(
      fc.record({
        end: fc.constantFrom('open', 'refused', 'paid', 'revoked', 'restored'),
        asked: fc.constantFrom('no', 'asked', 'cleared'),
        minutes: fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 6, maxLength: 6 }),
      }),
      { maxLength: 3 },
    ),
    here: fc.array(fc.integer({ min: 0, max: 5000 }), { maxLength: 3 }),
  })
  .map(({ claims, here }) => {
    const writers: RelationshipEvent[][] = claims.map(({ end, asked, minutes }, i) => {
      const c = `c${i}`;
      const m = [...minutes].sort((a, b) => a - b);
      if (end === 'refused') return [refused(c, m[0]!)];
      return [
        claimed(c, m[0]!),
        ...(asked === 'no' ? [] : [questioned(c, m[1]!)]),
        ...(asked === 'cleared' ? [cleared(c, m[2]!)] : []),
        ...(end === 'open' ? [] : [paid(`o${i}`, c, m[3]!)]),
        ...(end === 'revoked' || end === 'restored' ? [revoked(c, `s${i}`, m[4]!)] : []),
        ...(end === 'restored' ? [restored(`s${i}`, m[5]!)] : []),
      ];
    });
    return [...writers, here.map((minute, i) => met(`m${i}`, minute))];
  });

/** One of the ways in which the log can hold what several writers wrote at once. */
const interleave = (writers: readonly RelationshipEvent[][], picks: readonly number[]): RelationshipEvent[] => {
  const rest = writers.map((events) => [...events]);
  const log: RelationshipEvent[] = [];
  for (let i = 0; rest.some((events) => events.length > 0); i++) {
    const some = rest.filter((events) => events.length > 0);
    log.push(some[(picks[i % picks.length] ?? 0) % some.length]!.shift()!);
  }
  return log;
};

it('is the same for every interleaving of the same events', () => {
  const picks = fc.array(fc.nat(20), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(histories, picks, picks, (writers, one, other) => {
      expect(foldRelationship(interleave(writers, one))).toEqual(foldRelationship(interleave(writers, other)));
    }),
    { numRuns: 500, seed: 7 },
  );
});
