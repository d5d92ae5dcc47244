import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levels, needs, orderStates, origins, places, sides, type ClearanceFact, type Facts } from '../facts.js';
import { defaultRulebook } from '../rulebook/default-rulebook.js';
import { parseRulebook } from '../rulebook/parse.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { signalKinds, type Signal } from '../signal.js';
import { compile } from './compile.js';
import { judgeSignals } from './judge-signals.js';
import { copyOf, lineOf, made, strength } from './sample.js';

const compiled = compile(defaultRulebook);
const place = fc.constantFrom(...places);
const side = fc.constantFrom(...sides);
const signals = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...signalKinds),
      start: fc.nat(40),
      value: fc.constantFrom('made', 'pay_off:honest', 'pay_off:direct', 'ref_off:before', 'https://own.example/x'),
      how: fc.constantFrom('made', 'shortener', 'example'),
      confidence: fc.constantFrom(0.3, 0.6, 0.95),
      quoted: fc.constantFrom(undefined, true as const),
    }),
    { maxLength: 6 },
  )
  .map((list) => list.map(({ kind, quoted, ...parts }): Signal => made(kind, { ...parts, ...(quoted && { quoted }) })));

const clearance: fc.Arbitrary<ClearanceFact> = fc
  .record({
    kinds: fc.oneof(
      fc.constant('any' as const),
      fc.uniqueArray(fc.constantFrom(...signalKinds), { minLength: 1, maxLength: 4 }),
    ),
    places: fc.option(fc.uniqueArray(place, { minLength: 1, maxLength: 3 }), { nil: undefined }),
    until: fc.constantFrom(undefined, '2026-12-31T00:00:00Z', '2027-12-31T00:00:00Z'),
    id: fc.constantFrom(undefined, 'a', 'b', 'c'),
  })
  .map(defined);
const sometimes = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const facts: fc.Arbitrary<Facts> = fc
  .record({
    relationship: sometimes(fc.record({ origin: fc.constantFrom(...origins) })),
    order: sometimes(fc.record({ state: fc.constantFrom(...orderStates) })),
    needs: sometimes(fc.uniqueArray(fc.constantFrom(...needs))),
    clearances: sometimes(fc.array(clearance, { maxLength: 3 })),
    standing: sometimes(fc.record({ level: fc.constantFrom(...levels) })),
    declared: sometimes(
      fc.constantFrom({}, { file: { reason: 'too_large' as const, size: 1, sha256: 'f'.repeat(64) } }),
    ),
    ownHosts: sometimes(fc.constantFrom([], ['own.example'])),
    now: sometimes(fc.constant('2027-06-01T00:00:00Z')),
  })
  .map(defined);

function defined<T extends object>(record: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as never;
}

describe('judging', () => {
  it('gives the same decision whatever the order of clauses, rules, exceptions, grants, needs and clearances', () => {
    const seeds = fc.array(fc.nat(), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(seeds, signals, place, side, facts, (turns, found, at, by, known) => {
        const shuffled = shuffle(defaultRulebook, turns);
        const turnedFacts = {
          ...known,
          ...(known.clearances && { clearances: [...known.clearances].reverse() }),
          ...(known.needs && { needs: [...known.needs].reverse() }),
        };
        const { rulebook: _a, ...before } = judgeSignals(compiled, { place: at, side: by, facts: known }, found);
        const { rulebook: _b, ...after } = judgeSignals(
          compile(shuffled),
          { place: at, side: by, facts: turnedFacts },
          found,
        );
        expect(after).toEqual(before);
      }),
      { numRuns: 150 },
    );
  });

  it('is deterministic', () => {
    fc.assert(
      fc.property(signals, place, side, facts, (found, at, by, known) => {
        const input = { place: at, side: by, facts: known };
        expect(judgeSignals(compiled, input, found)).toEqual(
          judgeSignals(compile(copyOf(defaultRulebook)), input, copyOf(found)),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('never becomes stricter by one more clearance', () => {
    fc.assert(
      fc.property(signals, place, side, facts, clearance, (found, at, by, known, more) => {
        const having = { ...known, clearances: known.clearances ?? [] };
        const before = judgeSignals(compiled, { place: at, side: by, facts: having }, found);
        const after = judgeSignals(
          compiled,
          { place: at, side: by, facts: { ...having, clearances: [...having.clearances, more] } },
          found,
        );
        expect(strength(after.effect)).toBeLessThanOrEqual(strength(before.effect));
      }),
    );
  });

  it('always delivers a refusal that stands alone', () => {
    fc.assert(
      fc.property(place, side, facts, (at, by, known) => {
        expect(judgeSignals(compiled, { place: at, side: by, facts: known }, [made('refuse')]).effect).toBe('deliver');
      }),
    );
  });

  it('never excuses clauses 2 and 4 because a client was brought', () => {
    fc.assert(
      fc.property(signals, place, side, facts, (found, at, by, known) => {
        const origin = (value: 'brought' | 'met_here') => ({ ...known, relationship: { origin: value } });
        const clauses = (value: 'brought' | 'met_here') =>
          judgeSignals(compiled, { place: at, side: by, facts: origin(value) }, found)
            .clauses.filter(({ id }) => id === '2' || id === '4')
            .map(lineOf);
        expect(clauses('brought')).toEqual(clauses('met_here'));
      }),
    );
  });

  it('agrees with every world that the missing facts leave possible', () => {
    fc.assert(
      fc.property(signals, place, side, facts, facts, (found, at, by, known, rest) => {
        const full: Facts = {
          relationship: { origin: 'unknown' },
          order: { state: 'none' },
          needs: [],
          clearances: [],
          standing: { level: 'new', strikes: 0 },
          declared: {},
          ownHosts: [],
          now: '2027-06-01T00:00:00Z',
          ...rest,
          ...known,
        };
        const real = judgeSignals(compiled, { place: at, side: by, facts: full }, found);
        const guess = judgeSignals(compiled, { place: at, side: by, facts: known }, found);
        expect(strength(guess.effect)).toBeGreaterThanOrEqual(strength(real.effect));
        if (!guess.clauses.some(({ outcome }) => outcome === 'unknown')) expect(guess.effect).toBe(real.effect);
      }),
      { numRuns: 400 },
    );
  });
});

/** A rulebook with every list turned by some steps. */
function shuffle(rulebook: Rulebook, turns: readonly number[]): Rulebook {
  const turn = <T>(list: readonly T[], by = 0): T[] => list.map((_, i) => list[(i + by) % list.length] as T);
  const entries = <T extends object>(value: T, by = 0) => Object.fromEntries(turn(Object.entries(value), by));
  const [a, b, c, d, e, f, g, h] = turns;
  return parseRulebook({
    ...rulebook,
    situations: entries(rulebook.situations, a),
    clauses: turn(rulebook.clauses, b).map((clause) => ({
      ...clause,
      rules: turn(clause.rules, c),
      allows: turn(clause.allows, d),
    })),
    needs: entries(rulebook.needs, e),
    exceptions: turn(rulebook.exceptions, f).map((each) => ({ ...each, grants: turn(each.grants, g) })),
    clearances: { ...rulebook.clearances, any: turn(rulebook.clearances.any, h) },
  });
}
