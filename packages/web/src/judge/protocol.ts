import type { DecisionView } from '@parley/contract';
import type { JudgeInput, Place } from '@parley/policy';

export type Locale = 'en' | 'es';

/** What the page asks of the worker. The rulebook comes first and again whenever another one is in force. */
export type ToWorker =
  | { readonly type: 'rulebook'; readonly json: unknown }
  | { readonly type: 'judge'; readonly id: number; readonly input: JudgeInput; readonly locale: Locale }
  | { readonly type: 'describe'; readonly id: number; readonly locale: Locale };

export type FromWorker =
  | {
      readonly type: 'verdict';
      readonly id: number;
      readonly decision: DecisionView;
      /** What to do instead, in one or two sentences. */
      readonly instead?: string | undefined;
    }
  | { readonly type: 'described'; readonly id: number; readonly rulebook: DescribedRulebook }
  | { readonly type: 'failed'; readonly id: number; readonly why: string };

/** The rulebook in force as plain sentences. */
export type DescribedRulebook = {
  readonly clauses: readonly DescribedClause[];
  /** What each service need excuses on the orders of its gig. */
  readonly needs: readonly DescribedException[];
  readonly exceptions: readonly DescribedException[];
};
export type DescribedClause = {
  readonly id: string;
  readonly title: string;
  readonly sentence: string;
  readonly rules: readonly string[];
  readonly exceptions: string;
  readonly unknown: string;
  readonly passes: readonly DescribedExample[];
  readonly comesBack: readonly DescribedExample[];
};
export type DescribedExample = {
  readonly text: string;
  readonly effect: DecisionView['effect'];
  readonly where: Place;
};
export type DescribedException = {
  readonly id: string;
  readonly title: string;
  readonly sentence: string;
  readonly grants: readonly string[];
};
