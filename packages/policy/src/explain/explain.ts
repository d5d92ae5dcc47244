import { assertNever } from '../assert-never.js';
import {
  effects,
  ways,
  type AdviceCode,
  type ClauseOutcome,
  type Decision,
  type Effect,
  type Way,
} from '../decision.js';
import { defaultRulebook } from '../rulebook/default-rulebook.js';
import type { Clause, ClauseWording, Rulebook, Wording } from '../rulebook/rulebook.js';
import { fill, listed, pickLocale, wordsFor, type Words } from '../rulebook/words/words.js';
import { messagesFor, type Messages } from './messages/messages.js';
import { kindsIn, quoted, wordsIn } from './quote.js';

/** Whom an explanation is for. `statement` is the statement of reasons that goes with a text that was withheld. */
export const audiences = ['writer', 'recipient', 'agent', 'statement'] as const;
export type Audience = (typeof audiences)[number];

/** One clause in words: which words, which clause, what to do instead, in that order. */
export type Explanation = {
  /** Clause and rule by name, e.g. `identity.plain`. */
  readonly code: string;
  readonly clause: string;
  readonly outcome: ClauseOutcome['outcome'];
  /** What happens by this clause; `deliver` where it was excused. */
  readonly effect: Effect;
  readonly text: string;
  /** The words of the text that it is about; never told to the recipient. */
  readonly words: readonly string[];
  /** Of the ways on that are open. */
  readonly ways: readonly Way[];
};

/**
 * A decision in words. Give the rulebook that it was made by; the default one otherwise.
 * @param locale BCP 47; a language that is not spoken falls back to English.
 * @param openWays the ways on that the service really has; nobody is sent where there is nothing.
 */
export function explain(
  decision: Decision,
  locale: string,
  audience: Audience,
  rulebook: Rulebook = defaultRulebook,
  openWays: readonly Way[] = ways,
): readonly Explanation[] {
  const scope: Scope = { decision, rulebook, locale, openWays, words: wordsFor(locale), messages: messagesFor(locale) };
  switch (audience) {
    case 'writer':
      return decision.clauses
        .flatMap((outcome) => forWriter(scope, factsOf(scope, outcome)))
        .sort((a, b) => effects.indexOf(b.effect) - effects.indexOf(a.effect));
    case 'recipient':
      return forRecipient(scope);
    case 'agent':
      return decision.clauses.map((outcome) => forAgent(scope, factsOf(scope, outcome)));
    case 'statement':
      return decision.clauses.flatMap((outcome) => forStatement(scope, factsOf(scope, outcome)));
    default:
      return assertNever(audience);
  }
}

type Scope = {
  readonly decision: Decision;
  readonly rulebook: Rulebook;
  readonly locale: string;
  readonly openWays: readonly Way[];
  readonly words: Words;
  readonly messages: Messages;
};

/** A hostile text holds thousands of signals; nobody reads them all. */
const mostSignals = 20;

/** What every audience's text is made of. */
type Told = {
  readonly outcome: ClauseOutcome;
  readonly clause: Clause | undefined;
  readonly wording: ClauseWording | undefined;
  readonly advice: AdviceCode | undefined;
  readonly base: Omit<Explanation, 'text'>;
};

function factsOf({ decision, rulebook, locale, openWays }: Scope, outcome: ClauseOutcome): Told {
  const clause = rulebook.clauses.find(({ id }) => id === outcome.id);
  const code = `${clause?.name ?? outcome.id}.${outcome.rule}`;
  const advice = decision.advice.find((each) => each.code === code);
  const effect = outcome.outcome === 'excused' ? 'deliver' : outcome.effect;
  const words = wordsIn(decision, outcome);
  const open = advice?.ways.filter((way) => openWays.includes(way)) ?? [];
  return {
    outcome,
    clause,
    wording: clause && pickLocale(clause.wording, locale),
    advice,
    base: { code, clause: outcome.id, outcome: outcome.outcome, effect, words, ways: open },
  };
}

function forWriter(scope: Scope, told: Told): Explanation[] {
  const { outcome, base } = told;
  if (base.effect === 'deliver' && outcome.outcome !== 'excused' && base.ways.length === 0) return [];
  const { messages } = scope;
  const parts = [wordsPart(scope, told)];
  if (outcome.by === undefined) {
    parts.push(effectPart(scope, base.effect), clausePart(scope, told), adviceFor(scope, told));
  } else {
    const { title, sentence } = exceptionWording(scope, outcome.by);
    const frame = base.effect === 'deliver' ? messages.writer.excused : messages.writer.softened;
    parts.push(clausePart(scope, told), fill(frame, { exception: title, sentence }));
  }
  return [{ ...base, text: joined(parts) }];
}

/** A text that is held or given back is not delivered in part: what a milder clause asks for is told as what it would be. */
function effectPart({ decision, messages }: Scope, effect: Effect): string {
  const isWhole = decision.effect === 'hold' || decision.effect === 'bounce';
  if (isWhole && effect !== decision.effect && effect !== 'bounce') return messages.alone[effect];
  return effect === 'deliver' ? '' : messages.writer[effect];
}

/** The recipient learns that something is withheld and why, and nothing of what it is. */
function forRecipient({ decision, rulebook, locale, messages }: Scope): Explanation[] {
  if (decision.effect !== 'mask' && decision.effect !== 'hold') return [];
  const about = decision.clauses.filter(({ outcome, effect }) => outcome !== 'excused' && effect === decision.effect);
  const each = about.map((outcome): Explanation => {
    const clause = rulebook.clauses.find(({ id }) => id === outcome.id);
    const own = clause && pickLocale(clause.wording, locale)?.recipient;
    const text = decision.effect === 'hold' ? messages.recipient.hold : (own ?? messages.recipient.hold);
    const code = `${clause?.name ?? outcome.id}.${outcome.rule}`;
    return { code, clause: outcome.id, outcome: outcome.outcome, effect: outcome.effect, text, words: [], ways: [] };
  });
  return decision.effect === 'hold' ? each.slice(0, 1) : each;
}

function forAgent(scope: Scope, told: Told): Explanation {
  const { messages, words, decision } = scope;
  const { outcome, clause, wording, base } = told;
  const key = outcome.outcome === 'applied' && outcome.by !== undefined ? 'softened' : outcome.outcome;
  const head = fill(messages.agent[key], {
    id: outcome.id,
    title: wording?.title ?? clause?.name ?? '',
    rule: outcome.rule,
    effect: words.effect[outcome.effect],
    by: outcome.by ?? '',
    missing: (outcome.missing ?? []).join(', '),
  });
  const shown = outcome.signals.slice(0, mostSignals).flatMap((index) => decision.signals[index] ?? []);
  const signals = shown.map((signal) => {
    const how = signal.history ? `${signal.how}, ${messages.agent.history}` : signal.how;
    const confidence = signal.confidence.toFixed(2);
    return fill(messages.agent.signal, {
      kind: signal.kind,
      words: quoted([signal.text], messages),
      confidence,
      how,
    });
  });
  const more = outcome.signals.length - shown.length;
  if (more > 0) signals.push(`${fill(messages.more, { count: String(more) })}.`);
  return { ...base, effect: outcome.effect, text: joined([head, ...signals]) };
}

/** Of the clauses that asked for what was done: the others are no reasons for it. */
function forStatement(scope: Scope, told: Told): Explanation[] {
  const { outcome, base } = told;
  const { effect } = base;
  if (effect === 'deliver' || effect === 'notice' || effect !== scope.decision.effect) return [];
  const { statement } = scope.messages;
  const missing = outcome.missing ? fill(statement.unknown, { missing: outcome.missing.join(', ') }) : '';
  const parts = [statement[effect], wordsPart(scope, told), clausePart(scope, told), statement.basis, missing];
  return [{ ...base, text: joined([...parts, adviceFor(scope, told), statement.objection]) }];
}

function wordsPart({ decision, messages, words }: Scope, { outcome, base }: Told): string {
  const kinds = listed(
    kindsIn(decision, outcome).map((kind) => words.kind[kind]),
    words.and,
  );
  return fill(messages.words, { kinds, words: quoted(base.words, messages) });
}

function clausePart({ messages }: Scope, { outcome, clause, wording }: Told): string {
  const title = wording?.title ?? clause?.name ?? '';
  return fill(messages.clause, { id: outcome.id, title, sentence: wording?.sentence ?? '' });
}

/** What holds anyway, in the rulebook's words, then a sentence for each way on that is open. */
function adviceFor({ locale, messages }: Scope, { outcome, clause, wording, base }: Told): string {
  const rule = clause?.rules.find(({ id }) => id === outcome.rule);
  const always = (rule?.advice && pickLocale(rule.advice, locale)) ?? wording?.advice ?? '';
  return joined([always, ...base.ways.map((way) => messages.ways[way])]);
}

/** `service_need:shipping` is worded in the map of needs, `clearance:clr-86` by its exception. */
function exceptionWording({ rulebook, locale }: Scope, by: string): Wording {
  const [id = '', detail = ''] = by.split(':', 2);
  const found =
    id === 'service_need'
      ? Object.entries(rulebook.needs).find(([need]) => need === detail)?.[1]
      : rulebook.exceptions.find((exception) => exception.id === id);
  return (found && pickLocale(found.wording, locale)) ?? { title: by, sentence: '' };
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
