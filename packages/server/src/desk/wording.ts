import type { Need } from '@parley/policy';
import { wording, type Locale } from '../relationships/wording.js';
import type { JudgedText } from './store.js';

const quote: Record<Locale, (word: string) => string> = { en: (word) => `“${word}”`, es: (word) => `«${word}»` };
const list = (items: readonly string[], locale: Locale) => new Intl.ListFormat(locale).format(items);
const mostWords = 6;

/** The facts of a text that was kept back: the words that the clauses were applied to, as its writer typed them. */
export function factsOfText({ text, decision }: Pick<JudgedText, 'text' | 'decision'>, locale: Locale): string {
  const applied = new Set(
    decision.clauses.filter(({ outcome }) => outcome !== 'excused').flatMap(({ signals }) => [...signals]),
  );
  const words = decision.signals
    .filter((signal, index) => applied.has(index) && signal.end > signal.start)
    .map(({ start, end }) => quote[locale](text.slice(start, end)));
  const shown = list([...new Set(words)].slice(0, mostWords), locale);
  if (shown === '') return locale === 'es' ? 'El texto entero.' : 'The text as a whole.';
  return locale === 'es' ? `En tu texto: ${shown}.` : `In your text: ${shown}.`;
}

export function factsOfNeeds(
  title: string,
  needs: readonly { readonly need: Need; readonly state: string }[],
  locale: Locale,
): string {
  const names = list(
    needs.filter(({ state }) => state === 'pending').map(({ need }) => wording[locale].need[need]),
    locale,
  );
  return `${quote[locale](title)}: ${names}`;
}

type AppealWords = {
  readonly facts: string;
  readonly clause: string;
  readonly reason: string;
  readonly objection: string;
  readonly checklist: readonly string[];
};

/** What an agent reads beside an appeal. */
export const appealWords: Readonly<Record<Locale, AppealWords>> = {
  en: {
    facts: 'Facts relied on',
    clause: 'Clause',
    reason: 'Reason given',
    objection: 'The objection',
    checklist: [
      'Do the facts hold, on what was said and done here?',
      'Does the clause say what the reason says it does?',
      'Was anything that speaks for the person left out?',
    ],
  },
  es: {
    facts: 'Hechos en que se basó',
    clause: 'Cláusula',
    reason: 'Motivo dado',
    objection: 'La reclamación',
    checklist: [
      '¿Son ciertos los hechos, según lo dicho y hecho aquí?',
      '¿Dice la cláusula lo que el motivo dice que dice?',
      '¿Se dejó fuera algo a favor de la persona?',
    ],
  },
};
