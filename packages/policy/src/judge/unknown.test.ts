import { describe, expect, it } from 'vitest';
import { effects } from '../decision.js';
import type { Facts } from '../facts.js';
import { defaultRulebook } from '../rulebook/default-rulebook.js';
import { parseRulebook } from '../rulebook/parse.js';
import type { Clause, Rulebook } from '../rulebook/rulebook.js';
import { signalKinds } from '../signal.js';
import { compile } from './compile.js';
import { judgeSignals } from './judge-signals.js';
import { copyOf, lineOf, made, ordering, stranger } from './sample.js';

const without = (facts: Facts, ...names: (keyof Facts)[]): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => !(names as string[]).includes(name)));

const lines = (
  rulebook: Rulebook,
  kind: (typeof signalKinds)[number],
  place: 'inbox' | 'order' | 'gig' | 'delivery',
  facts: Facts,
) => judgeSignals(compile(rulebook), { place, side: 'buyer', facts }, [made(kind)]).clauses.map(lineOf);

const withUnknown = (id: string, change: Partial<Clause>): Rulebook => {
  const copy = copyOf(defaultRulebook);
  return parseRulebook({
    ...copy,
    clauses: copy.clauses.map((clause) => (clause.id === id ? { ...clause, ...change } : clause)),
  });
};

describe('a missing fact', () => {
  it.each<[string, Parameters<typeof lines>[1], Parameters<typeof lines>[2], Facts, string]>([
    ['origin', 'email', 'inbox', without(stranger, 'relationship'), '1 unknown mask without relationship.origin'],
    ['clearances', 'email', 'inbox', without(stranger, 'clearances'), '1 unknown mask without clearances'],
    ['needs', 'email', 'order', without(ordering, 'needs'), '1 unknown mask without needs'],
    ['level', 'meeting_link', 'inbox', without(stranger, 'standing'), '7 unknown mask without standing.level'],
    ['own hosts', 'link', 'inbox', without(stranger, 'ownHosts'), '12 unknown notice without ownHosts'],
    ['a declaration', 'file_link', 'delivery', without(ordering, 'declared'), '5 unknown notice without declared'],
    ['an order', 'obfuscated', 'order', without(ordering, 'order'), '2 unknown bounce without order.state'],
    ['all of it', 'ref_off', 'inbox', {}, '8 unknown notice without relationship.origin, clearances'],
  ])('of %s makes a clause unknown, and never skips it', (_, kind, place, facts, line) => {
    expect(lines(defaultRulebook, kind, place, facts)).toEqual([line]);
  });

  it.each<[string, Parameters<typeof lines>[1], Parameters<typeof lines>[2], Facts, string]>([
    [
      'needs before an order, where none excuses phones',
      'phone',
      'inbox',
      without(stranger, 'needs'),
      '1 applied mask',
    ],
    ['the order in the inbox', 'email', 'inbox', without(stranger, 'order'), '1 applied mask'],
    ['the origin on a gig', 'email', 'gig', without(stranger, 'relationship'), '1 applied bounce'],
    ['own hosts for an e-mail address', 'email', 'inbox', without(stranger, 'ownHosts'), '1 applied mask'],
    ['the time where no clearance ends', 'email', 'inbox', without(stranger, 'now'), '1 applied mask'],
    ['everything for a refusal', 'refuse', 'inbox', {}, '11 applied deliver'],
    ['everything for a trap', 'scam', 'inbox', {}, '13 applied bounce'],
    [
      'everything but the origin of a brought client',
      'ref_off',
      'inbox',
      { relationship: { origin: 'brought' } },
      '8 excused notice by brought_client',
    ],
    [
      'the level of whose room is excused anyway',
      'meeting_link',
      'inbox',
      { relationship: { origin: 'brought' } },
      '7 excused mask by brought_client',
    ],
    [
      'needs of a brought client',
      'phone',
      'order',
      { relationship: { origin: 'brought' }, order: { state: 'paid' } },
      '1 excused mask by brought_client',
    ],
  ])('does not matter where its values lead to the same: %s', (_, kind, place, facts, line) => {
    expect(lines(defaultRulebook, kind, place, facts)).toEqual([line]);
  });

  it('is treated as the strictest that is possible by the default rulebook, never as permitted', () => {
    for (const kind of signalKinds)
      for (const place of ['inbox', 'gig'] as const) {
        const known = judgeSignals(compile(defaultRulebook), { place, side: 'buyer', facts: stranger }, [made(kind)]);
        const unknown = judgeSignals(compile(defaultRulebook), { place, side: 'buyer' }, [made(kind)]);
        expect([kind, place, unknown.effect]).toEqual([kind, place, known.effect]);
      }
  });
});

describe('what a clause says of the unknown', () => {
  it('is hold where it says nothing', () => {
    const { whenUnknown: _, ...clause } = defaultRulebook.clauses[0] as Clause;
    const copy = copyOf(defaultRulebook);
    const rulebook = parseRulebook({ ...copy, clauses: [clause, ...copy.clauses.slice(1)] });
    expect(lines(rulebook, 'email', 'inbox', {})).toEqual([
      '1 unknown hold without relationship.origin, needs, clearances',
    ]);
    expect(lines(rulebook, 'email', 'inbox', stranger)).toEqual(['1 applied mask']);
  });

  it.each(effects)('can be %s', (whenUnknown) => {
    expect(lines(withUnknown('1', { whenUnknown }), 'phone', 'inbox', {})).toEqual([
      `1 unknown ${whenUnknown} without relationship.origin, clearances`,
    ]);
  });

  it('can be the mildest that is possible', () => {
    expect(lines(withUnknown('1', { whenUnknown: 'mildest' }), 'phone', 'inbox', {})).toEqual([
      '1 unknown deliver without relationship.origin, clearances',
    ]);
  });

  it('counts for that signal only: what is certain stays certain', () => {
    const facts = without({ ...ordering, relationship: { origin: 'met_here' } }, 'needs');
    const signals = [made('social'), made('phone', { start: 20 })];
    const decision = judgeSignals(
      compile(withUnknown('1', { allows: ['service_need'] })),
      { place: 'order', side: 'buyer', facts },
      signals,
    );
    expect(decision.clauses.map(({ outcome, signals: of }) => [outcome, of])).toEqual([['unknown', [0, 1]]]);
    const certain = judgeSignals(compile(defaultRulebook), { place: 'order', side: 'buyer', facts }, [
      made('payment'),
      ...signals,
    ]);
    expect(certain.clauses.map(lineOf)).toEqual(['1 unknown mask without needs', '4 applied bounce']);
  });
});
