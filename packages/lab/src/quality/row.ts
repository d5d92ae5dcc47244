import type { Effect, JudgeInput, SignalKind } from '@parley/policy';

/** A message with its labels. */
export type MessageRow = {
  readonly shape: 'message';
  readonly id: string;
  /** BCP 47, with a script where two are in use: `hi-Latn`. */
  readonly lang: string;
  readonly text: string;
  /** The same writer's earlier messages, oldest first. */
  readonly history: readonly string[];
  readonly kinds: readonly string[];
  /** How it is written or what it is about: `plain`, `spelled_digits`, `numbers_price`, `refusal` … */
  readonly class: string;
  /** 1 (anybody sees it) to 5. */
  readonly difficulty: number;
};

/** A turn of chat. `contact` lists what it holds: `[]` nothing, `null` nobody looked. */
export type ChatRow = {
  readonly shape: 'chat';
  readonly id: string;
  readonly source: string;
  readonly text: string;
  readonly contact: readonly SignalKind[] | null;
};

/** A situation to judge and the fair effect. */
export type CaseRow = {
  readonly shape: 'case';
  readonly id: string;
  readonly input: JudgeInput;
  readonly expect: Effect;
  readonly alsoOk: readonly Effect[];
};

export type Row = MessageRow | ChatRow | CaseRow;
