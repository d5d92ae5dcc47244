import type { Need, Place } from '@parley/policy';
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

export function factsOfNeeds(title: string, needs: readonly { readonly need: Need }[], locale: Locale): string {
  const names = list(
    needs.map(({ need }) => wording[locale].need[need]),
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

type ClearanceWords = {
  readonly title: string;
  readonly what: string;
  readonly purpose: string;
  readonly places: string;
  readonly place: Readonly<Record<Place, string>>;
  readonly everywhere: string;
  readonly order: string;
  readonly noOrder: string;
  readonly until: string;
  readonly noEnd: string;
  readonly between: string;
  readonly nothing: string;
  readonly messages: string;
  readonly checklist: readonly string[];
};

/** What an agent reads beside a request for a clearance. */
export const clearanceWords: Readonly<Record<Locale, ClearanceWords>> = {
  en: {
    title: 'A clearance is asked for',
    what: 'What it would allow',
    purpose: 'What for',
    places: 'Where',
    place: {
      inbox: 'inbox',
      order: 'order page',
      requirements: 'requirements',
      delivery: 'delivery',
      offer: 'offers',
      gig: 'gig',
      profile: 'profile',
      review: 'review',
      community: 'community',
      support: 'support',
      call_note: 'call notes',
    },
    everywhere: 'everywhere',
    order: 'For the order',
    noOrder: 'none in particular',
    until: 'Until',
    noEnd: 'no end named',
    between: 'What the two may do now',
    nothing: 'They have nothing to do with each other yet.',
    messages: 'Messages between them',
    checklist: [
      'Can the work be done without it, by a way that is open here?',
      'Is no more asked for than the purpose needs: kinds, places, time?',
      'Payment elsewhere can never be cleared.',
    ],
  },
  es: {
    title: 'Se pide un permiso',
    what: 'Lo que permitiría',
    purpose: 'Para qué',
    places: 'Dónde',
    place: {
      inbox: 'bandeja',
      order: 'página del pedido',
      requirements: 'requisitos',
      delivery: 'entrega',
      offer: 'ofertas',
      gig: 'servicio',
      profile: 'perfil',
      review: 'reseña',
      community: 'comunidad',
      support: 'soporte',
      call_note: 'notas de llamadas',
    },
    everywhere: 'en todas partes',
    order: 'Para el pedido',
    noOrder: 'ninguno en particular',
    until: 'Hasta',
    noEnd: 'sin fin indicado',
    between: 'Lo que pueden hacer ahora',
    nothing: 'Aún no tienen nada que ver entre sí.',
    messages: 'Mensajes entre ambos',
    checklist: [
      '¿Se puede hacer el trabajo sin ello, por un camino abierto aquí?',
      '¿No se pide más de lo que el fin necesita: tipos, lugares, tiempo?',
      'Pagar fuera no se puede autorizar nunca.',
    ],
  },
};
