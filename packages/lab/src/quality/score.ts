import { dataKinds } from '@parley/policy';
import { awayKinds, flagKinds, holds, scoredKinds } from './kinds.js';
import type { MessageRow } from './row.js';

/** A labelled message and what a detector said of it. */
export type Answer = {
  readonly row: MessageRow;
  readonly truth: ReadonlySet<string>;
  readonly said: ReadonlySet<string>;
};

export const answer = (row: MessageRow, said: Iterable<string>): Answer => ({
  row,
  truth: new Set(row.kinds),
  said: new Set(said),
});

/** `hits` of `of` rows; the share is NaN where there are none. */
export type Count = { readonly hits: number; readonly of: number };
export const shareOf = ({ hits, of }: Count): number => hits / of;

const count = (answers: readonly Answer[], hit: (one: Answer) => boolean): Count => ({
  hits: answers.filter(hit).length,
  of: answers.length,
});

export const isFlagged = ({ said }: Answer): boolean => holds(said, flagKinds);
export const isGuilty = ({ truth }: Answer): boolean => holds(truth, flagKinds);
const isWrong = (one: Answer): boolean => isFlagged(one) !== isGuilty(one);

export type Summary = {
  readonly messages: number;
  /** Rows with contact data in which any was found. */
  readonly dataRecall: Count;
  /** The same of rows that disguise it. */
  readonly disguisedRecall: Count;
  /** Rows with an intent to leave and no data that were flagged. */
  readonly intentRecall: Count;
  readonly benignFlagged: Count;
  readonly refusalsFlagged: Count;
  readonly refusalsRecognised: Count;
  /** Mean F1 of the kinds that occur. */
  readonly macroF1: number;
  /** Rows that got exactly the labelled kinds. */
  readonly exact: Count;
};

export function summarise(answers: readonly Answer[]): Summary {
  const data = answers.filter(({ truth }) => holds(truth, dataKinds));
  const foundData = ({ said }: Answer): boolean => holds(said, dataKinds);
  const intents = answers.filter(({ truth }) => !holds(truth, dataKinds) && holds(truth, awayKinds));
  const refusals = answers.filter(({ row }) => row.class === 'refusal');
  const kinds = byKind(answers);
  return {
    messages: answers.length,
    dataRecall: count(data, foundData),
    disguisedRecall: count(
      data.filter(({ row }) => row.class !== 'plain'),
      foundData,
    ),
    intentRecall: count(intents, isFlagged),
    benignFlagged: count(
      answers.filter((one) => !isGuilty(one)),
      isFlagged,
    ),
    refusalsFlagged: count(refusals, isFlagged),
    refusalsRecognised: count(refusals, ({ said }) => said.has('refuse')),
    macroF1: kinds.reduce((sum, { f1 }) => sum + f1, 0) / kinds.length,
    exact: count(answers, ({ truth, said }) => scoredKinds.every((kind) => truth.has(kind) === said.has(kind))),
  };
}

export type KindScore = {
  readonly kind: string;
  readonly rows: number;
  readonly recall: number;
  readonly precision: number;
  readonly f1: number;
};

/** Scores of the kinds that occur in these rows. */
export function byKind(answers: readonly Answer[]): readonly KindScore[] {
  return scoredKinds.flatMap((kind) => {
    const both = answers.filter(({ truth, said }) => truth.has(kind) && said.has(kind)).length;
    const meant = answers.filter(({ truth }) => truth.has(kind)).length;
    const said = answers.filter((one) => one.said.has(kind)).length;
    if (meant === 0) return [];
    return [
      {
        kind,
        rows: meant,
        recall: both / meant,
        precision: said === 0 ? 0 : both / said,
        f1: (2 * both) / (meant + said),
      },
    ];
  });
}

export type GroupScore = { readonly name: string; readonly caught: Count; readonly wronglyFlagged: Count };

/** Caught and wrongly flagged per value of a field, by name. */
export function byField(answers: readonly Answer[], field: 'lang' | 'class'): readonly GroupScore[] {
  const names = [...new Set(answers.map(({ row }) => row[field]))].sort();
  return names.map((name) => {
    const group = answers.filter(({ row }) => row[field] === name);
    return {
      name,
      caught: count(group.filter(isGuilty), isFlagged),
      wronglyFlagged: count(
        group.filter((one) => !isGuilty(one)),
        isFlagged,
      ),
    };
  });
}

const fewest = 5;

/** The language of which the least is caught, among those with enough rows to tell. */
export const worstLanguage = (groups: readonly GroupScore[]): GroupScore | undefined =>
  [...groups].filter(({ caught }) => caught.of >= fewest).sort((a, b) => shareOf(a.caught) - shareOf(b.caught))[0];

/** Flagged though harmless, or the other way round; then those whose kinds differ. */
export function misses(answers: readonly Answer[]): readonly Answer[] {
  const others = answers.filter(
    (one) => !isWrong(one) && scoredKinds.some((kind) => one.truth.has(kind) !== one.said.has(kind)),
  );
  return [...answers.filter(isWrong), ...others];
}
