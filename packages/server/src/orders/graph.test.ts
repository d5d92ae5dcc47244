import { orderEvents, orderStates } from '@parley/contract';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edgeFor, isOver, mayFire, orderGraph, type OrderEvent, type OrderLike, type OrderState } from './graph.js';

const [buyer, seller, stranger] = ['b', 's', 'x'];
const order = (state: OrderState, more: Partial<OrderLike> = {}): OrderLike => ({
  buyer,
  seller,
  state,
  revisions: 1,
  revisions_used: 0,
  extension: null,
  cancellation: null,
  ...more,
});

const orders = fc.record({
  state: fc.constantFrom(...orderStates),
  revisions: fc.nat(3),
  revisions_used: fc.nat(3),
  extension: fc.constantFrom(null, { by: seller }),
  cancellation: fc.constantFrom(null, { by: buyer }, { by: seller }),
});

describe('the graph of an order', () => {
  test.each<[string, OrderLike, string, string[]]>([
    ['the buyer answers first', order('requirements'), buyer, ['submit_requirements', 'request_cancellation']],
    ['the seller works', order('in_progress'), seller, ['deliver', 'request_extension', 'request_cancellation']],
    [
      'the buyer judges what was delivered',
      order('delivered'),
      buyer,
      ['accept', 'request_revision', 'request_cancellation'],
    ],
    ['no revision is left', order('delivered', { revisions_used: 1 }), buyer, ['accept', 'request_cancellation']],
    [
      'who is asked to cancel agrees or declines',
      order('delivered', { cancellation: { by: buyer } }),
      seller,
      ['agree_cancellation', 'decline_cancellation'],
    ],
    [
      'who asked to cancel may take it back, and cannot agree to it',
      order('delivered', { cancellation: { by: seller } }),
      seller,
      ['withdraw_cancellation'],
    ],
    [
      'more time is asked for',
      order('in_progress', { extension: { by: seller } }),
      buyer,
      ['submit_requirements', 'agree_extension', 'decline_extension', 'request_cancellation'],
    ],
    ['nothing is left to do', order('completed'), buyer, []],
    ['a stranger has no part in it', order('in_progress', { cancellation: { by: buyer } }), stranger, []],
  ])('%s', (_, one, person, may) => {
    expect(mayFire(one, person)).toEqual(may);
  });

  test('whatever stands in it leads to a state that it knows, and no person fires what happens by itself', () => {
    for (const edges of Object.values(orderGraph))
      for (const [event, { to, by }] of Object.entries(edges)) {
        expect(orderStates).toContain(to);
        expect(by.includes('itself')).toBe(!orderEvents.some((known) => known === event));
      }
  });

  test('every state but that of a dispute can be reached from a payment, and an end from each of them', () => {
    const next = (state: OrderState) => Object.values(orderGraph[state]).map(({ to }) => to);
    const reach = (from: OrderState, seen = new Set<OrderState>([from])): Set<OrderState> => {
      for (const to of next(from)) if (!seen.has(to)) reach(to, seen.add(to));
      return seen;
    };
    expect([...reach('paid')].sort()).toEqual(orderStates.filter((state) => state !== 'disputed').sort());
    for (const state of reach('paid')) expect([...reach(state)].some(isOver)).toBe(true);
  });

  test('nobody may both ask for something and agree to it', () => {
    fc.assert(
      fc.property(orders, fc.constantFrom(buyer, seller, stranger), (some, person) => {
        const one = { ...order('paid'), ...some };
        const may = mayFire(one, person);
        for (const what of ['extension', 'cancellation'] as const) {
          expect(may.includes(`agree_${what}`) && may.includes(`withdraw_${what}`)).toBe(false);
          if (one[what]?.by === person) expect(may).not.toContain(`agree_${what}`);
        }
        if (person === stranger || isOver(one.state)) expect(may).toEqual([]);
      }),
    );
  });

  test('only what happens by itself happens to nobody', () => {
    fc.assert(
      fc.property(orders, fc.constantFrom<OrderEvent>(...orderEvents), (some, event) => {
        expect(edgeFor({ ...order('paid'), ...some }, event, null)).toBeUndefined();
      }),
    );
  });
});
