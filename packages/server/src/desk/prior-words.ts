import type { Locale } from '../relationships/wording.js';

type PriorWords = Readonly<
  Record<
    | 'title'
    | 'askerWay'
    | 'askerWords'
    | 'otherAnswer'
    | 'otherWay'
    | 'otherWords'
    | 'silent'
    | 'between'
    | 'nothing'
    | 'since'
    | 'never'
    | 'messages'
    | 'orders'
    | 'found'
    | 'notFound',
    string
  >
> & { readonly foundAt: (day: string) => string; readonly checklist: readonly string[] };

/** What an agent reads beside two people who say that they knew each other before. */
export const priorWords: Readonly<Record<Locale, PriorWords>> = {
  en: {
    title: 'Two people say they knew each other before',
    askerWay: 'Known from, says who asks',
    askerWords: 'What they tell of it',
    otherAnswer: 'The other side',
    otherWay: 'Known from, says the other side',
    otherWords: 'What the other side tells of it',
    silent: 'no words',
    between: 'What the two may do now',
    nothing: 'They have nothing to do with each other yet.',
    since: 'First contact here',
    never: 'none',
    messages: 'Messages between them',
    orders: 'Orders between them',
    found: 'Found here first',
    foundAt: (day) => `by search, listings or community on ${day}`,
    notFound: 'no trace of it',
    checklist: [
      'Do both say the same, each in words of their own?',
      'Is what they tell older than their first contact here?',
      'Did neither find the other here first?',
      'Does it name something that could be checked: a place, a time, a piece of work?',
      'Paying elsewhere and disguised data stay excluded, whatever is granted.',
    ],
  },
  es: {
    title: 'Dos personas dicen que ya se conocían',
    askerWay: 'Se conocen de, según quien lo pide',
    askerWords: 'Lo que cuenta',
    otherAnswer: 'La otra parte',
    otherWay: 'Se conocen de, según la otra parte',
    otherWords: 'Lo que cuenta la otra parte',
    silent: 'sin palabras',
    between: 'Lo que pueden hacer ahora',
    nothing: 'Aún no tienen nada que ver entre sí.',
    since: 'Primer contacto aquí',
    never: 'ninguno',
    messages: 'Mensajes entre ambos',
    orders: 'Pedidos entre ambos',
    found: 'Se encontraron aquí primero',
    foundAt: (day) => `por búsqueda, listados o comunidad el ${day}`,
    notFound: 'no hay rastro de ello',
    checklist: [
      '¿Dicen ambos lo mismo, cada cual con sus palabras?',
      '¿Es lo que cuentan anterior a su primer contacto aquí?',
      '¿Ninguno encontró al otro aquí primero?',
      '¿Nombra algo que se pueda comprobar: un lugar, una fecha, un trabajo?',
      'Pagar fuera y los datos disfrazados siguen excluidos, se conceda lo que se conceda.',
    ],
  },
};
