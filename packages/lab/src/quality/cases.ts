import type { Effect } from '@parley/policy';
import type { CaseRow } from './row.js';
import type { Count } from './score.js';

export type CaseAnswer = { readonly row: CaseRow; readonly effect: Effect };

export type CaseSummary = {
  readonly exact: Count;
  /** The right side of the line between what reaches the recipient unchanged and what does not. */
  readonly sameSide: Count;
  readonly wronglyWithheld: Count;
  readonly wronglyDelivered: Count;
};

const isUnchanged = (effect: Effect): boolean => effect === 'deliver' || effect === 'notice';
export const isExact = ({ row, effect }: CaseAnswer): boolean => effect === row.expect || row.alsoOk.includes(effect);
const isSameSide = ({ row, effect }: CaseAnswer): boolean =>
  [row.expect, ...row.alsoOk].some((fair) => isUnchanged(fair) === isUnchanged(effect));

export function summariseCases(answers: readonly CaseAnswer[]): CaseSummary {
  const count = (of: readonly CaseAnswer[], hit: (one: CaseAnswer) => boolean): Count => ({
    hits: of.filter(hit).length,
    of: of.length,
  });
  const fair = answers.filter(({ row }) => isUnchanged(row.expect));
  const unfair = answers.filter(({ row }) => !isUnchanged(row.expect));
  return {
    exact: count(answers, isExact),
    sameSide: count(answers, isSameSide),
    wronglyWithheld: count(fair, (one) => !isSameSide(one)),
    wronglyDelivered: count(unfair, (one) => !isSameSide(one)),
  };
}
