import { openWays, type OpenWay } from '@parley/contract/paths';
import type { DecisionView } from '@parley/contract';
import type { Translate } from '../i18n/i18n.js';
import { toneOfEffect, tones, type Effect } from './paint.js';

type Clause = DecisionView['clauses'][number];
export type Kind = DecisionView['signals'][number]['kind'];

const weight = (effect: Effect): number => tones.indexOf(toneOfEffect[effect]);

/** The clauses that have a say in what happens, strongest first. */
export const clausesAtWork = (decision: DecisionView): Clause[] =>
  decision.clauses.filter((clause) => clause.outcome !== 'excused').sort((a, b) => weight(b.effect) - weight(a.effect));

export const excusedClauses = (decision: DecisionView): Clause[] =>
  decision.clauses.filter((clause) => clause.outcome === 'excused');

export const waysOf = (decision: DecisionView): OpenWay[] =>
  openWays.filter((way) => decision.advice.some((advice) => advice.ways.includes(way)));

const longestQuote = 48;
export const shorten = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longestQuote ? `${line.slice(0, longestQuote - 1)}…` : line;
};

/** “555 0199” looks like a phone number. */
export function whatWasFound(decision: DecisionView, clause: Clause, t: Translate): string {
  const found = clause.signals
    .flatMap((index) => decision.signals[index] ?? [])
    .sort((a, b) => Number(a.kind === 'obfuscated') - Number(b.kind === 'obfuscated'));
  const signal = found[0];
  if (!signal) return '';
  const others = new Set(found.filter((other) => other.kind !== 'obfuscated').map((other) => other.start)).size - 1;
  const words = t('found.words', {
    words: shorten(signal.text) || shorten(signal.value),
    looks: t(`looks.${signal.kind}`),
  });
  return others > 0 ? `${words} ${t('found.more', { count: others })}` : words;
}

const exceptions = [
  'service_need',
  'brought_client',
  'claimed',
  'clearance',
  'level_pro',
  'own_host',
  'quoted',
] as const;

/** What an exception is called, e.g. of `clearance:clr-86`. */
export function exceptionName(by: string | undefined, t: Translate): string {
  const [name = ''] = (by ?? '').split(':');
  const known = exceptions.find((exception) => exception === name);
  return known ? t(`by.${known}`) : name;
}
