import type { Effect, JudgeInput } from '../decision.js';
import { detect } from '../detect/detect.js';
import { byClauseNumber, compile, compareText } from '../judge/compile.js';
import { judgeSignals } from '../judge/judge-signals.js';
import { canonicalJson } from './hash.js';
import type { Rulebook } from './rulebook.js';
import { isObject } from './shape.js';

/** One place where two rulebooks say something else. */
export type Difference = {
  /** Clauses, rules and exceptions go by their ids, so that moving one is no difference: `clauses.4.rules.outside.effect.order`. */
  readonly path: string;
  readonly change: 'added' | 'removed' | 'changed';
  readonly before?: unknown;
  readonly after?: unknown;
};

/** What differs between two rulebooks, by path. */
export function diffRulebooks(before: Rulebook, after: Rulebook): readonly Difference[] {
  return [...differences('', keyed(before), keyed(after))].sort((a, b) => compareText(a.path, b.path));
}

function* differences(path: string, before: unknown, after: unknown): Generator<Difference> {
  if (isObject(before) && isObject(after)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)]))
      yield* differences(path === '' ? key : `${path}.${key}`, before[key], after[key]);
  } else if (before === undefined) yield { path, change: 'added', after };
  else if (after === undefined) yield { path, change: 'removed', before };
  else if (canonicalJson(before) !== canonicalJson(after)) yield { path, change: 'changed', before, after };
}

/** Lists of things with ids become objects; lists of words are sorted, since their order means nothing. */
function keyed(value: unknown): unknown {
  if (Array.isArray(value)) {
    if (value.length > 0 && value.every((each) => isObject(each) && typeof each['id'] === 'string'))
      return Object.fromEntries(value.map((each: { id: string }) => [each.id, keyed(each)]));
    return value.every((each) => typeof each === 'string') ? [...value].sort(compareText) : value.map(keyed);
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, keyed(member)]));
}

export type Comparison = {
  readonly judged: number;
  readonly changed: readonly Changed[];
  /** How often which clause moved a text from one effect to another, most frequent first. */
  readonly counts: readonly {
    readonly clause: string;
    readonly from: Effect;
    readonly to: Effect;
    readonly count: number;
  }[];
};
export type Changed = {
  /** Position among the inputs. */
  readonly index: number;
  readonly from: Effect;
  readonly to: Effect;
  /** The clauses that do otherwise than before. */
  readonly clauses: readonly string[];
};

/** Judges every input by both rulebooks and tells which texts change effect, and by which clauses. */
export function compareOver(before: Rulebook, after: Rulebook, inputs: Iterable<JudgeInput>): Comparison {
  const [old, next] = [compile(before), compile(after)];
  const changed: Changed[] = [];
  const counts = new Map<string, { clause: string; from: Effect; to: Effect; count: number }>();
  let judged = 0;
  for (const input of inputs) {
    const index = judged++;
    const { history, facts } = input;
    const options = { ...(history && { history }), ...(facts?.locale !== undefined && { locale: facts.locale }) };
    const signals = detect(input.text, options);
    const [was, is] = [judgeSignals(old, input, signals), judgeSignals(next, input, signals)];
    if (was.effect === is.effect) continue;
    const outcomes = (clauses: typeof was.clauses, id: string) =>
      canonicalJson(clauses.filter((each) => each.id === id));
    const ids = new Set([...was.clauses, ...is.clauses].map(({ id }) => id));
    const clauses = [...ids]
      .filter((id) => outcomes(was.clauses, id) !== outcomes(is.clauses, id))
      .sort((a, b) => byClauseNumber({ id: a }, { id: b }));
    const [from, to] = [was.effect, is.effect];
    changed.push({ index, from, to, clauses });
    for (const clause of clauses) {
      const key = `${clause} ${from} ${to}`;
      const known = counts.get(key);
      if (known) known.count++;
      else counts.set(key, { clause, from, to, count: 1 });
    }
  }
  return {
    judged,
    changed,
    counts: [...counts.values()].sort(
      (a, b) => b.count - a.count || byClauseNumber({ id: a.clause }, { id: b.clause }),
    ),
  };
}
