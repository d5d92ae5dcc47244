import { offerStates, type OfferState } from '@parley/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endsAt, mayOf, offerGraph, payBy, stateAt, type OfferRow } from './offers.js';

const now = new Date('2026-03-01T12:00:00Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

const offer = (some: Partial<OfferRow> = {}): OfferRow => ({
  id: 'an offer',
  seller: 'sells',
  buyer: 'buys',
  conversation_id: null,
  message_id: null,
  gig_id: null,
  package: null,
  link_id: null,
  title: 'A label',
  description: 'For a bag of coffee.',
  price_minor: 35_000n,
  currency: 'EUR',
  days: 10,
  revisions: 2,
  needs: [],
  decision_id: null,
  expires_at: later(60),
  state: 'open',
  pay_by: null,
  paying: false,
  order_id: null,
  created_at: now,
  changed_at: now,
  ...some,
});

describe('the graph of offers', () => {
  it('leads only to states that there are, and never on from an end', () => {
    const reached = Object.values(offerGraph).flatMap((edges) => Object.values(edges).map(({ to }) => to));
    expect(reached.every((to) => offerStates.includes(to))).toBe(true);
    for (const end of ['paid', 'withdrawn', 'declined', 'expired', 'withheld'] as const)
      expect(offerGraph[end], end).toEqual({});
  });

  it('takes money for an accepted offer only', () => {
    expect(offerStates.filter((state) => offerGraph[state].pay)).toEqual(['accepted']);
  });
});

describe('what somebody may do with an offer', () => {
  it.each<[OfferState, readonly string[], readonly string[]]>([
    ['held', [], ['withdraw']],
    ['open', ['accept', 'decline'], ['withdraw']],
    ['accepted', ['accept', 'decline', 'pay'], ['withdraw']],
    ['paid', [], []],
    ['withdrawn', [], []],
    ['declined', [], []],
    ['expired', [], []],
    ['withheld', [], []],
  ])('%s: the buyer may %j, the seller %j, a stranger nothing', (state, buyer, seller) => {
    const one = offer({ state, pay_by: state === 'accepted' ? later(60) : null });
    expect(mayOf(one, 'buys', now)).toEqual(buyer);
    expect(mayOf(one, 'sells', now)).toEqual(seller);
    expect(mayOf(one, 'somebody else', now)).toEqual([]);
  });

  it('leaves nothing to do while a payment is on its way', () => {
    const one = offer({ state: 'accepted', pay_by: later(60), paying: true });
    expect([...mayOf(one, 'buys', now), ...mayOf(one, 'sells', now)]).toEqual([]);
  });
});

describe('the time of an offer', () => {
  it('ends at its last instant, not before', () => {
    expect(stateAt(offer(), new Date(later(60).getTime() - 1))).toBe('open');
    expect(stateAt(offer(), later(60))).toBe('expired');
  });

  it('leaves an hour to pay to whoever accepts in the last minute, and all its time to others', () => {
    expect(payBy({ expires_at: later(1) }, now)).toEqual(later(60));
    expect(payBy({ expires_at: later(600) }, now)).toEqual(later(600));
    expect(stateAt(offer({ state: 'accepted', expires_at: later(1), pay_by: later(60) }), later(59))).toBe('accepted');
  });

  it('does not run out under a payment that is on its way', () => {
    expect(endsAt(offer({ state: 'accepted', pay_by: later(1), paying: true }))).toBeNull();
  });

  it('never brings back what has ended, and never takes back what is paid', () => {
    fc.assert(
      fc.property(fc.constantFrom(...offerStates), fc.integer({ min: -500, max: 500 }), (state, minutes) => {
        const one = offer({ state, pay_by: later(60) });
        const at = stateAt(one, later(minutes));
        const isEnd = Object.keys(offerGraph[state]).length === 0;
        expect(at === state || (!isEnd && at === 'expired')).toBe(true);
        for (const action of mayOf(one, 'buys', later(minutes))) expect(offerGraph[at][action]).toBeDefined();
      }),
    );
  });
});
