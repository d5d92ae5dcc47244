import {
  effects,
  type AdviceCode,
  type ClauseOutcome,
  type Decision,
  type Effect,
  type JudgeInput,
} from '../decision.js';
import { engineVersion } from '../engine-version.js';
import type { Facts } from '../facts.js';
import type { Signal } from '../signal.js';
import { addAdvice } from './advice.js';
import { compareText, type Compiled, type Line } from './compile.js';
import { find, type Finding } from './possible.js';
import { see } from './seen.js';
import { missingIn, plainWorld, type Dimension } from './world.js';

const noFacts: Facts = {};

/** Judges signals that are already found. */
export function judgeSignals(
  compiled: Compiled,
  { place, side, facts = noFacts }: Omit<JudgeInput, 'text'>,
  signals: readonly Signal[],
): Decision {
  if (signals.length === 0) return nothingFound(compiled);
  const plain = plainWorld(facts);
  const missing = missingIn(facts);
  const groups: Group[] = [];
  const all = see(signals);
  for (let index = 0; index < all.length; index++) {
    const seen = all[index]!;
    for (const line of compiled.lines(place, side, seen.signal.kind)) {
      const finding = find(line, seen, missing, plain);
      if (finding) addToGroup(groups, line, finding, index);
    }
  }
  if (groups.length > 1) groups.sort(byClauseThenStrength);

  const advice: AdviceCode[] = [];
  for (const { line, finding } of groups) {
    const passes = finding.rank === 0;
    const ways = line.ways(finding.rule, facts.order?.state, passes);
    if (passes && ways.length === 0) continue;
    addAdvice(advice, { code: `${line.clause.name}.${finding.rule.id}`, clause: line.clause.id, ways });
  }
  return {
    effect: strongestOf(groups),
    signals,
    clauses: groups.map(outcomeOf),
    advice,
    opensCase: groups.some(({ finding }) => opensCase(finding)),
    rulebook: compiled.hash,
    engine: engineVersion,
  };
}

function strongestOf(groups: readonly Group[]): Effect {
  let rank = 0;
  for (const { finding } of groups) if (finding.rank > rank) rank = finding.rank;
  return effects[rank] ?? 'deliver';
}

/** The signals of which one clause makes the same. */
type Group = { readonly line: Line; readonly finding: Finding; readonly signals: number[] };

function addToGroup(groups: Group[], line: Line, finding: Finding, signal: number): void {
  const known = groups.find((group) => group.line.index === line.index && isSame(group.finding, finding));
  if (known) known.signals.push(signal);
  else groups.push({ line, finding, signals: [signal] });
}

function isSame(a: Finding, b: Finding): boolean {
  return (
    a.rule === b.rule && a.rank === b.rank && a.asked === b.asked && a.by === b.by && isSameList(a.missing, b.missing)
  );
}

function isSameList(a: readonly Dimension[] | undefined, b: readonly Dimension[] | undefined): boolean {
  return a === b || (a?.length === b?.length && (a ?? []).every((dimension, i) => dimension === b?.[i]));
}

/** By nothing that depends on the order of rules or of facts: clause, strength, rule, then the first signal. */
function byClauseThenStrength(a: Group, b: Group): number {
  return (
    a.line.index - b.line.index ||
    b.finding.rank - a.finding.rank ||
    compareText(a.finding.rule.id, b.finding.rule.id) ||
    (a.signals[0] ?? 0) - (b.signals[0] ?? 0)
  );
}

function outcomeOf({ line, finding, signals }: Group): ClauseOutcome {
  const { rule, asked, rank, by, missing } = finding;
  const outcome = missing ? 'unknown' : rank === 0 && by !== undefined ? 'excused' : 'applied';
  return {
    id: line.clause.id,
    outcome,
    effect: effects[outcome === 'excused' ? asked : rank] ?? 'deliver',
    rule: rule.id,
    ...(by !== undefined && { by }),
    signals,
    ...(missing && { missing }),
  };
}

/** A rule that asks for a case gets one only where its own effect was carried through. */
function opensCase({ rule, asked, rank }: Finding): boolean {
  return rule.opensCase && rank > 0 && rank === asked;
}

const empty = new WeakMap<Compiled, Decision>();

function nothingFound(compiled: Compiled): Decision {
  let decision = empty.get(compiled);
  if (!decision) {
    const nothing: readonly never[] = Object.freeze([]);
    decision = Object.freeze({
      effect: 'deliver',
      signals: nothing,
      clauses: nothing,
      advice: nothing,
      opensCase: false,
      rulebook: compiled.hash,
      engine: engineVersion,
    });
    empty.set(compiled, decision);
  }
  return decision;
}
