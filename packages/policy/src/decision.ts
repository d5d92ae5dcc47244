import type { Facts, Place, Side } from './facts.js';
import type { Signal } from './signal.js';

/** What is done with a text, weakest to strongest. The strongest of the matching clauses wins. */
export const effects = ['deliver', 'notice', 'mask', 'hold', 'bounce'] as const;
export type Effect = (typeof effects)[number];

/** Ways on that can be offered to a writer instead of what will not pass. */
export const ways = ['start_call', 'order_page', 'ask_clearance', 'remove_words', 'use_vault', 'attach_file'] as const;
export type Way = (typeof ways)[number];

export type JudgeInput = {
  readonly text: string;
  /** The same writer's earlier messages in this conversation, oldest first. */
  readonly history?: readonly string[];
  readonly place: Place;
  readonly side: Side;
  readonly facts?: Facts;
};

export type ClauseOutcome = {
  /** Clause number, "1" … "13" in the default rulebook. */
  readonly id: string;
  readonly outcome: 'applied' | 'excused' | 'unknown';
  /** The effect that this clause asks for; of an excused one, what it would have asked for. */
  readonly effect: Effect;
  /** The rule within the clause that asked for it, e.g. `plain`. */
  readonly rule: string;
  /**
   * What excused it, e.g. `brought_client`, `service_need:contact_content`, `clearance:clr-86`; with `applied`, what softened
   * it to its effect; absent otherwise.
   */
  readonly by?: string;
  /** Indexes into `signals`. */
  readonly signals: readonly number[];
  /** The facts that were missing, e.g. `relationship.origin`; only with `unknown`. */
  readonly missing?: readonly string[];
};

/** One piece of advice to the writer: clause and rule by name (`identity.plain`); its words come from `explain`. */
export type AdviceCode = { readonly code: string; readonly clause: string; readonly ways: readonly Way[] };

/** The answer to one text, reproducible from (rulebook hash, engine version, text, facts). */
export type Decision = {
  readonly effect: Effect;
  readonly signals: readonly Signal[];
  /**
   * Applied, excused and unknown clauses, in clause order. A clause that treats some signals otherwise than others is listed
   * once for each treatment. Clauses that nothing touched are not listed.
   */
  readonly clauses: readonly ClauseOutcome[];
  readonly advice: readonly AdviceCode[];
  /** True when a person should look at it besides what the effect does. Never a sanction. */
  readonly opensCase: boolean;
  /** SHA-256 of the rulebook's canonical JSON, lower-case hex. */
  readonly rulebook: string;
  /** Version of the engine, from the package's version. */
  readonly engine: string;
};
