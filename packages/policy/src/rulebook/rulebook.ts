import type { Effect, Way } from '../decision.js';
import type { Facts, Level, Need, OrderState, Origin, Place, Side } from '../facts.js';
import type { SignalKind } from '../signal.js';
import type { Cue } from './vocabulary.js';

/**
 * A rulebook: the rules of a marketplace as data. Parse one with `parseRulebook`; see docs/rulebook.md for how to write one.
 * Nothing in it depends on order: of all rules that match, the strongest effect wins.
 */
export type Rulebook = {
  readonly format: 'parley.rulebook/1';
  readonly name: string;
  readonly version: string;
  /** Names for groups of places; each place, with each state of an order, lies in exactly one. */
  readonly situations: Readonly<Record<string, Situation>>;
  readonly clauses: readonly Clause[];
  /** What a service need excuses on the orders of its gig: one map, shown to people. */
  readonly needs: Readonly<Partial<Record<Need, NeedException>>>;
  readonly exceptions: readonly Exception[];
  readonly clearances: ClearanceRules;
  readonly ladder: Ladder;
};

/** The places, and where it matters the states of the order, that a situation stands for. */
export type Situation = {
  readonly any: readonly { readonly places: readonly Place[]; readonly orders?: readonly OrderState[] }[];
  readonly wording: Readonly<Record<string, { readonly title: string }>>;
};

export type Clause = {
  /** "1" … "13" in the default rulebook. */
  readonly id: string;
  /** A short name for codes, e.g. `identity`. */
  readonly name: string;
  /** Effects of the rules that match are never added up: the strongest wins. */
  readonly rules: readonly Rule[];
  /** Ids of the exceptions that this clause lets excuse it. */
  readonly allows: readonly string[];
  /** What to do where a missing fact makes a difference. Default `hold`. */
  readonly whenUnknown: WhenUnknown;
  readonly wording: Readonly<Record<string, ClauseWording>>;
  readonly examples: readonly Example[];
};

/** An effect as it stands, or the strictest or mildest that the missing facts leave possible. */
export type WhenUnknown = Effect | 'strictest' | 'mildest';

export type Rule = {
  readonly id: string;
  readonly when: Condition & { readonly kinds: readonly SignalKind[] };
  /** One effect everywhere, or one for every situation. */
  readonly effect: Effect | Readonly<Record<string, Effect>>;
  /** A person should look at it besides what the effect does. Never a sanction. */
  readonly opensCase: boolean;
  readonly ways: readonly Way[];
  /** Replaces the clause's advice to the writer, per locale. */
  readonly advice?: Readonly<Record<string, string>>;
};

/** All parts that are named must hold; within a list any one does. The vocabulary is closed. */
export type Condition = {
  /** The signal's kind. */
  readonly kinds?: readonly SignalKind[];
  /** The least confidence, 0…1. */
  readonly confidence?: number;
  /** What the signal says of itself, e.g. `pay_off:honest` or `shortener`. */
  readonly cues?: readonly Cue[];
  /** Whether the signal's words were disguised. */
  readonly disguised?: boolean;
  /** Whether the signal lies in words quoted from the other side. */
  readonly quoted?: boolean;
  /** Whether the signal is a link to one of the platform's own hosts. */
  readonly ownHost?: boolean;
  /** Another signal in the same text. */
  readonly beside?: Beside;
  readonly places?: readonly Place[];
  readonly sides?: readonly Side[];
  readonly situations?: readonly string[];
  readonly origins?: readonly Origin[];
  readonly orders?: readonly OrderState[];
  readonly needs?: readonly Need[];
  readonly levels?: readonly Level[];
  /** Live strikes of the writer, at least this many. */
  readonly strikes?: number;
  /** A file declared for delivery by link. */
  readonly declared?: Declared;
  /** Whether a clearance in force covers the signal. */
  readonly clearance?: boolean;
  readonly any?: readonly Condition[];
  readonly not?: Condition;
};

export type Beside = { readonly kinds: readonly SignalKind[]; readonly cues?: readonly Cue[] };

export type Declared = {
  readonly reasons?: readonly DeclaredReason[];
  readonly size?: boolean;
  readonly checksum?: boolean;
};
export type DeclaredReason = 'too_large' | 'technical';

/** What an exception takes away: the effect of these clauses, for these kinds (absent: all of the clause's), down to `to`. */
export type Grant = {
  readonly clauses: readonly string[];
  readonly kinds?: readonly SignalKind[];
  readonly when?: Condition;
  /** Default `deliver`. */
  readonly to: Effect;
};

export type NeedException = { readonly grants: readonly Grant[]; readonly wording: Readonly<Record<string, Wording>> };

export type Exception = NeedException & { readonly id: string; readonly when: Condition };

export type ClearanceRules = {
  /** The kinds that a clearance for `any` names. Money and traps must be named one by one. */
  readonly any: readonly SignalKind[];
  /** A clearance for a channel covers talking of it. */
  readonly covers: Readonly<Partial<Record<SignalKind, readonly SignalKind[]>>>;
};

/** What an agent may do about a person, mildest first. A machine never takes a step. */
export type Ladder = {
  readonly strikesExpireAfterDays: number;
  readonly steps: readonly LadderStep[];
};
export type LadderStep = {
  /** Live strikes from which this step is open. */
  readonly fromStrikes: number;
  readonly measure: 'education' | 'warning' | 'limits' | 'suspension' | 'closing';
  readonly noticeDays: number;
  readonly confirmedBy: 'agent' | 'lead';
  /** May be taken at once for grave acts. */
  readonly graveActs: boolean;
};

export type Wording = { readonly title: string; readonly sentence: string };
export type ClauseWording = Wording & {
  /** To the writer: what to do instead. */
  readonly advice: string;
  /** To the recipient, where something of the text is withheld. */
  readonly recipient: string;
};

/** An executable example: what this text becomes there. */
export type Example = {
  readonly text: string;
  readonly history?: readonly string[];
  readonly place: Place;
  readonly side: Side;
  readonly facts?: Facts;
  readonly effect: Effect;
};
