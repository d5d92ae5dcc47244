import type { DecisionView } from '@parley/contract';
import type { JudgeInput, Place } from '@parley/policy';

export type Locale = 'en' | 'es';

/** What the page asks of the worker. The rulebook comes first and again whenever another one is in force. */
export type ToWorker =
  | { readonly type: 'rulebook'; readonly json: unknown }
  | { readonly type: 'judge'; readonly id: number; readonly input: JudgeInput; readonly locale: Locale }
  | { readonly type: 'describe'; readonly id: number; readonly locale: Locale };

export type FromWorker =
  | { readonly type: 'verdict'; readonly id: number; readonly decision: DecisionView }
  | { readonly type: 'described'; readonly id: number; readonly rulebook: DescribedRulebook }
  | { readonly type: 'failed'; readonly id: number; readonly why: string };

/** The rulebook in force as plain sentences. */
export type DescribedRulebook = {
  readonly clauses: readonly DescribedClause[];
  readonly exceptions: readonly DescribedException[];
};
export type DescribedClause = {
  readonly id: string;
  readonly title: string;
  readonly sentences: readonly string[];
  readonly passes: readonly DescribedExample[];
  readonly comesBack: readonly DescribedExample[];
};
export type DescribedExample = { readonly text: string; readonly effect: DecisionView['effect']; readonly where: Place };
export type DescribedException = { readonly id: string; readonly title: string; readonly sentences: readonly string[] };
