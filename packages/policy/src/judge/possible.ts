import type { Facts } from '../facts.js';
import type { Line, Rank } from './compile.js';
import type { Rule } from '../rulebook/rulebook.js';
import type { Seen } from './seen.js';
import type { Axis } from './spread.js';
import { rankOf } from './compile.js';
import { isMissing, type Dimension, type World } from './world.js';

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
export type Finding = Verdict & { readonly missing?: readonly Dimension[] };

export function verdictIn({ rules, grants }: Line, seen: Seen, world: World): Verdict | undefined {
  let rule: Rule | undefined;
  let asked = -1;
  for (const each of rules) {
    if (each.test !== true && !(each.test as Exclude<typeof each.test, boolean>)(seen, world)) continue;
    const rank = each.rank(world);
    if (rank <= asked) continue;
    asked = rank;
    rule = each.rule;
  }
  if (!rule) return undefined;
  let rank = asked;
  let by: string | undefined;
  for (const grant of grants) {
    if (grant.to >= rank) continue;
    if (grant.test !== true && !(grant.test as Exclude<typeof grant.test, boolean>)(seen, world)) continue;
    rank = grant.to;
    by = grant.by(world);
  }
  return { rule, asked, rank, by };
}

/** Judges in every world that the missing facts leave possible. A gap counts only where it changes the effect. */
export function find(line: Line, seen: Seen, facts: Facts, plain: World): Finding | undefined {
  const open = line.axes.filter((axis) => isMissing(axis.dimension, facts));
  const known = verdictIn(line, seen, plain);
  if (open.length === 0) return known;
  const worlds = ranksOverWorlds(line, seen, plain, open);
  if (worlds.ranks.every((rank) => rank === worlds.ranks[0])) return known;

  const { whenUnknown } = line.clause;
  const strictest = worlds.strictest;
  const missing = dimensionsThatMatter(worlds.ranks, open);
  if (whenUnknown === 'strictest') return { ...strictest, by: undefined, asked: strictest.rank, missing };
  const rank = whenUnknown === 'mildest' ? Math.min(...worlds.ranks) : rankOf[whenUnknown];
  return { rule: strictest.rule, asked: rank, rank, by: undefined, missing };
}

type Worlds = { readonly ranks: readonly Rank[]; readonly strictest: Verdict };

/** Every combination of values, the first axis turning fastest. */
function ranksOverWorlds(line: Line, seen: Seen, plain: World, axes: readonly Axis[]): Worlds {
  const count = axes.reduce((product, axis) => product * axis.values.length, 1);
  const world = { ...plain };
  const ranks: Rank[] = new Array<Rank>(count);
  let strictest: Verdict | undefined;
  for (let i = 0; i < count; i++) {
    let rest = i;
    for (const { values } of axes) {
      values[rest % values.length]?.(world);
      rest = Math.floor(rest / values.length);
    }
    const verdict = verdictIn(line, seen, world);
    ranks[i] = verdict?.rank ?? 0;
    if (verdict && (!strictest || verdict.rank > strictest.rank)) strictest = verdict;
  }
  return { ranks, strictest: strictest as Verdict };
}

/** The axes along which some single step changes the rank. */
function dimensionsThatMatter(ranks: readonly Rank[], axes: readonly Axis[]): Dimension[] {
  let stride = 1;
  return axes.flatMap(({ dimension, values }) => {
    const step = stride;
    stride *= values.length;
    const matters = ranks.some((rank, i) => Math.floor(i / step) % values.length > 0 && rank !== ranks[i - step]);
    return matters ? [dimension] : [];
  });
}
