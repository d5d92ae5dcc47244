import { knownFrom } from '@parley/contract';
import type { Locale } from '../../relationships/wording.js';
import type { PriorRow } from './store.js';

type Way = (typeof knownFrom)[number];

const ways: Readonly<Record<Locale, Readonly<Record<Way, string>>>> = {
  en: {
    worked_together: 'worked together before',
    met_in_person: 'met in person',
    calls: 'calls',
    recommended: 'a recommendation',
    other_site: 'another site',
    social: 'a social network',
  },
  es: {
    worked_together: 'trabajo juntos anterior',
    met_in_person: 'en persona',
    calls: 'llamadas',
    recommended: 'una recomendación',
    other_site: 'otro sitio',
    social: 'una red social',
  },
};

const isWay = (said: string): said is Way => knownFrom.some((way) => way === said);

/** How people say they know each other: one of the known ways in words, or their own. */
export const wayInWords = (said: string, locale: Locale): string => (isWay(said) ? ways[locale][said] : said);

const answers: Readonly<Record<Locale, Readonly<Record<'yes' | 'no' | 'none', string>>>> = {
  en: { yes: 'They confirm it.', no: 'They say that it is not so.', none: 'They have not answered.' },
  es: { yes: 'Lo confirma.', no: 'Dice que no es así.', none: 'No ha respondido.' },
};

export const answerInWords = (confirms: boolean | null, locale: Locale): string =>
  answers[locale][confirms === null ? 'none' : confirms ? 'yes' : 'no'];

/** What a statement of reasons may tell whoever asked: their own words, and never what the other side told support. */
export const factsOfPrior = ({ known_from, evidence }: PriorRow, locale: Locale): string =>
  `${locale === 'es' ? 'Tú dijiste' : 'You said'}: ${wayInWords(known_from, locale)}. ${evidence}`;
