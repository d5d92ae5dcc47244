import type { Rule } from '../rulebook/rulebook.js';
import { rankOf, type Line, type Rank } from './compile.js';
import type { Test } from './condition.js';
import type { Seen } from './seen.js';
import type { Axis } from './spread.js';
import type { Dimension, World } from './world.js';

/** What one clause makes of one signal in one world. */
export type Verdict = {
  readonly rule: Rule;
  /** What the rule asks for. */
  readonly asked: Rank;
  /** What is left of it after the exceptions. */
  readonly rank: Rank;
  readonly by: string | undefined;
};

/** What one clause makes of one signal, given that some facts may be missing. */
export type Finding = Verdict & { readonly missing: readonly Dimension[] | undefined };

/** A finding in a world where everything is known. */
export function verdictIn({ rules, grants }: Line, seen: Seen, world: World): Finding | undefined {
  let rule: Rule | undefined;
  let asked = -1;
  for (const each of rules) {
    if (!holds(each.test, seen, world)) continue;
    const rank = each.rank(world);
    if (rank <= asked) continue;
    asked = rank;
    rule = each.rule;
  }
  if (!rule) return undefined;
  let rank = asked;
  let by: string | undefined;
  for (const grant of grants) {
    if (grant.to >= rank || !holds(grant.test, seen, world)) continue;
    rank = grant.to;
    by = grant.by(world);
  }
  return { rule, asked, rank, by, missing: undefined };
}

/** The rank of `verdictIn` alone, for the many worlds of which nothing else is asked. */
function rankIn({ rules, grants }: Line, seen: Seen, world: World): Rank {
  let rank = 0;
  for (const each of rules) {
    if (!holds(each.test, seen, world)) continue;
    const asked = each.rank(world);
    if (asked > rank) rank = asked;
  }
  for (const grant of grants) if (grant.to < rank && holds(grant.test, seen, world)) rank = grant.to;
  return rank;
}

function holds(test: Test, seen: Seen, world: World): boolean {
  return typeof test === 'boolean' ? test : test(seen, world);
}

/**
 * Judges in every world that the missing facts leave possible. A gap counts only where it changes the effect.
 * @param missing one bit for each missing fact
 */
export function find(line: Line, seen: Seen, missing: number, plain: World): Finding | undefined {
  const known = verdictIn(line, seen, plain);
  const axes = line.axes(missing);
  if (axes.length === 0) return known;
  const { ranks, strictest, mildest } = overWorlds(line, seen, plain, axes);
  if (!strictest || strictest.rank === mildest) return known;

  const { whenUnknown } = line.clause;
  const rank = whenUnknown === 'strictest' ? strictest.rank : whenUnknown === 'mildest' ? mildest : rankOf[whenUnknown];
  return {
    rule: strictest.rule,
    asked: strictest.rank,
    rank,
    by: undefined,
    missing: dimensionsThatMatter(ranks, axes),
  };
}

type Worlds = { readonly ranks: readonly Rank[]; readonly strictest: Verdict | undefined; readonly mildest: Rank };

/** Every combination of values, the first axis turning fastest. */
function overWorlds(line: Line, seen: Seen, plain: World, axes: readonly Axis[]): Worlds {
  const world = { ...plain };
  const ranks: Rank[] = [];
  let strictest = -1;
  let verdict: Verdict | undefined;
  let mildest = Infinity;
  const turns = axes.map(() => 0);
  for (const { values } of axes) values[0]?.(world);
  for (let axis = 0; axis < axes.length;) {
    const rank = rankIn(line, seen, world);
    ranks.push(rank);
    if (rank < mildest) mildest = rank;
    if (rank > strictest) {
      strictest = rank;
      verdict = verdictIn(line, seen, world);
    }
    for (axis = 0; axis < axes.length; axis++) {
      const { values } = axes[axis]!;
      const turn = (turns[axis]! + 1) % values.length;
      turns[axis] = turn;
      values[turn]!(world);
      if (turn !== 0) break;
    }
  }
  return { ranks, strictest: verdict, mildest };
}

/** The axes along which some single step changes the rank. */
function dimensionsThatMatter(ranks: readonly Rank[], axes: readonly Axis[]): Dimension[] {
  const matter: Dimension[] = [];
  let step = 1;
  for (const { dimension, values } of axes) {
    if (matters(ranks, step, step * values.length)) matter.push(dimension);
    step *= values.length;
  }
  return matter;
}

/** Of every `turn` ranks those that lie `step` apart differ in this axis alone. */
function matters(ranks: readonly Rank[], step: number, turn: number): boolean {
  for (let from = 0; from < ranks.length; from += turn)
    for (let i = from + step; i < from + turn; i++) if (ranks[i] !== ranks[i - step]) return true;
  return false;
}
