import { effects, type Effect, type Way } from '../decision.js';
import { orderStates, places, sides, type OrderState, type Place, type Side } from '../facts.js';
import { hashOf } from '../rulebook/hash.js';
import type { Clause, Condition, Grant, Rule, Rulebook } from '../rulebook/rulebook.js';
import { signalKinds, type SignalKind } from '../signal.js';
import { waysOn } from './advice.js';
import { allOf, compileCondition, coveringClearance, type Scope, type Test } from './condition.js';
import { compileSituations } from './situations.js';
import { newSpread, type Axis } from './spread.js';
import { dimensions, type World } from './world.js';

/** Weakest 0 … strongest 4, the index into `effects`. */
export type Rank = number;
export const rankOf = Object.fromEntries(effects.map((effect, rank) => [effect, rank])) as Record<Effect, Rank>;

/** What one clause has to say of one kind of signal, by one side at one place. */
export type Line = {
  readonly clause: Clause;
  /** The clause's position in clause order. */
  readonly index: number;
  readonly rules: readonly CompiledRule[];
  readonly grants: readonly CompiledGrant[];
  /** The facts that can still make a difference, of those whose bits are set. */
  readonly axes: (missing: number) => readonly Axis[];
  /** The ways on that a rule offers here; `passes` where the text goes through. */
  readonly ways: (rule: Rule, order: OrderState | undefined, passes: boolean) => readonly Way[];
};
export type CompiledRule = { readonly rule: Rule; readonly test: Test; readonly rank: (world: World) => Rank };
export type CompiledGrant = { readonly to: Rank; readonly test: Test; readonly by: (world: World) => string };

export type Compiled = {
  readonly rulebook: Rulebook;
  readonly hash: string;
  readonly clauses: readonly Clause[];
  readonly lines: (place: Place, side: Side, kind: SignalKind) => readonly Line[];
};

const memo = new WeakMap<Rulebook, Compiled>();

/** The rulebook as closures; made once per object, and per place, side and kind at first use. */
export function compile(rulebook: Rulebook): Compiled {
  const known = memo.get(rulebook);
  if (known) return known;
  const compiled = compileAnew(rulebook);
  memo.set(rulebook, compiled);
  return compiled;
}

function compileAnew(rulebook: Rulebook): Compiled {
  const clauses = [...rulebook.clauses].sort(byClauseNumber);
  const situations = compileSituations(rulebook);
  const exemptions = exemptionsOf(rulebook);
  const cache = new Map<number, readonly Line[]>();
  return {
    rulebook,
    hash: hashOf(rulebook),
    clauses,
    lines: (place, side, kind) => {
      const key = (places.indexOf(place) * sides.length + sides.indexOf(side)) * 32 + signalKinds.indexOf(kind);
      let lines = cache.get(key);
      if (!lines) {
        const scope = { place, side, kind, situations, clearances: rulebook.clearances };
        lines = clauses.flatMap((clause, index) => compileLine(clause, index, exemptions, scope));
        cache.set(key, lines);
      }
      return lines;
    },
  };
}

export function byClauseNumber(a: Pick<Clause, 'id'>, b: Pick<Clause, 'id'>): number {
  return Number(a.id) - Number(b.id) || compareText(a.id, b.id);
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function compileLine(
  clause: Clause,
  index: number,
  exemptions: readonly Exemption[],
  at: Omit<Scope, 'spread'>,
): Line[] {
  const scope: Scope = { ...at, spread: newSpread() };
  const rules = clause.rules
    .map((rule) => ({ rule, test: compileCondition(rule.when, scope), rank: rankIn(rule.effect, scope) }))
    .filter(({ test }) => test !== false)
    .sort((a, b) => compareText(a.rule.id, b.rule.id));
  if (rules.length === 0) return [];
  const strongest = Math.max(...rules.map(({ rule }) => strongestOf(rule.effect, scope)));
  const grants = exemptions
    .filter((exemption) => clause.allows.includes(exemption.id) && exemption.grant.clauses.includes(clause.id))
    .filter(({ grant }) => rankOf[grant.to] < strongest)
    .map((exemption) => ({
      to: rankOf[exemption.grant.to],
      test: exemptionTest(exemption, scope),
      by: byOf(exemption, scope),
    }))
    .filter(({ test }) => test !== false);
  return [{ clause, index, rules, grants, axes: axesBy(scope.spread.axes()), ways: waysBy(at.place) }];
}

function rankIn(effect: Rule['effect'], { place, situations, spread }: Scope): (world: World) => Rank {
  if (typeof effect === 'string') return () => rankOf[effect];
  const ranks = orderStates.map((order) => rankOf[effect[situations.of(place, order) ?? ''] ?? 'deliver']);
  const only = ranks[0] ?? 0;
  if (ranks.every((rank) => rank === only)) return () => only;
  for (const rank of new Set(ranks))
    spread.tells(
      'order.state',
      orderStates.filter((_, i) => ranks[i] === rank),
    );
  return (world) => ranks[world.order] ?? 0;
}

/** Kept per set of missing facts, since callers leave out the same facts time and again. */
function axesBy(all: readonly Axis[]): Line['axes'] {
  const kept = new Map<number, readonly Axis[]>();
  return (missing) => {
    let axes = kept.get(missing);
    if (!axes) {
      axes = all.filter(({ dimension }) => (missing >> dimensions.indexOf(dimension)) & 1);
      kept.set(missing, axes);
    }
    return axes;
  };
}

/** Kept per rule and state of the order. */
function waysBy(place: Place): Line['ways'] {
  const kept = new Map<Rule, (readonly Way[])[]>();
  return (rule, order, passes) => {
    let known = kept.get(rule);
    if (known === undefined) kept.set(rule, (known = []));
    const key = 2 * (order === undefined ? orderStates.length : orderStates.indexOf(order)) + (passes ? 1 : 0);
    return (known[key] ??= waysOn(rule.ways, { place, order, passes }));
  };
}

function strongestOf(effect: Rule['effect'], { place, situations }: Scope): Rank {
  if (typeof effect === 'string') return rankOf[effect];
  const here = Object.entries(effect).filter(([name]) => situations.ordersIn(place, [name]) !== false);
  return Math.max(0, ...here.map(([, each]) => rankOf[each]));
}

/** One grant of one exception or need. */
type Exemption = { readonly id: string; readonly by: string; readonly when: Condition; readonly grant: Grant };

/** Sorted by what is cited, so that of two that excuse alike the same is named whatever their order in the data. */
function exemptionsOf(rulebook: Rulebook): readonly Exemption[] {
  const named = rulebook.exceptions.flatMap(({ id, when, grants }) =>
    grants.map((grant): Exemption => ({ id, by: id, when, grant })),
  );
  const byNeed = Object.entries(rulebook.needs).flatMap(([need, { grants }]) =>
    grants.map((grant): Exemption => ({
      id: 'service_need',
      by: `service_need:${need}`,
      when: { needs: [need as keyof Rulebook['needs']] },
      grant,
    })),
  );
  return [...named, ...byNeed].sort((a, b) => compareText(a.by, b.by));
}

function exemptionTest({ when, grant }: Exemption, scope: Scope): Test {
  if (grant.kinds && !grant.kinds.includes(scope.kind)) return false;
  const parts = grant.when ? [grant.when, when] : [when];
  const tests: Test[] = [];
  for (const part of parts) {
    const test = compileCondition(part, scope);
    if (test === false) return false;
    tests.push(test);
  }
  return allOf(tests);
}

function byOf({ by, when }: Exemption, scope: Scope): (world: World) => string {
  if (!when.clearance) return () => by;
  return (world) => {
    const id = coveringClearance(world, scope)?.id;
    return id === undefined ? by : `${by}:${id}`;
  };
}
