import type { Origin } from '@parley/policy';
import type { Via } from '../relationships/touches.js';
import type { Locale } from '../relationships/wording.js';

type ClaimCaseWords = {
  readonly title: string;
  readonly doubt: string;
  readonly later: string;
  readonly sellerSays: string;
  readonly buyerSays: string;
  readonly offer: string;
  readonly now: string;
  readonly origin: Readonly<Record<Origin, string>>;
  readonly order: string;
  readonly paid: string;
  readonly notPaid: string;
  readonly trail: string;
  readonly noTrail: string;
  readonly via: Readonly<Record<Via, string>>;
  readonly perDay: string;
  readonly perMonth: string;
  readonly checklist: readonly string[];
};

/** What an agent reads beside a claim that is in doubt. */
export const claimCaseWords: Readonly<Record<Locale, ClaimCaseWords>> = {
  en: {
    title: 'Was this client brought from outside?',
    doubt: 'What speaks against it',
    later: 'Something happened after it was claimed: see the order and its money.',
    sellerSays: 'The seller says they know each other from',
    buyerSays: 'The client says they know each other from',
    offer: 'The offer of the link',
    now: 'The relationship now',
    origin: { met_here: 'met here', claimed: 'claimed', brought: 'brought', unknown: 'unknown' },
    order: 'The order of the link',
    paid: 'paid',
    notPaid: 'not paid yet',
    trail: 'How the client came to the seller before',
    noTrail: 'never before',
    via: {
      search: 'found by search',
      listing: 'found in a list',
      community: 'found in the community',
      direct: 'by address',
      outside: 'from another site',
      offer_link: 'by an offer link',
    },
    perDay: 'Claims by links of this seller in the day before',
    perMonth: 'in the thirty days before',
    checklist: [
      'Do both say the same, in their own words?',
      'Did they find each other here before?',
      'Does the money of the order look like a real purchase?',
    ],
  },
  es: {
    title: '¿Vino este cliente de fuera?',
    doubt: 'Lo que habla en contra',
    later: 'Pasó algo después de confirmarse: mira el pedido y su dinero.',
    sellerSays: 'El vendedor dice que se conocen de',
    buyerSays: 'El cliente dice que se conocen de',
    offer: 'La oferta del enlace',
    now: 'La relación ahora',
    origin: { met_here: 'conocidos aquí', claimed: 'confirmada', brought: 'traída', unknown: 'desconocida' },
    order: 'El pedido del enlace',
    paid: 'pagado',
    notPaid: 'aún sin pagar',
    trail: 'Cómo llegó antes el cliente al vendedor',
    noTrail: 'nunca antes',
    via: {
      search: 'lo encontró buscando',
      listing: 'lo encontró en una lista',
      community: 'lo encontró en la comunidad',
      direct: 'por la dirección',
      outside: 'desde otro sitio',
      offer_link: 'por un enlace de oferta',
    },
    perDay: 'Clientes por enlaces de este vendedor el día anterior',
    perMonth: 'en los treinta días anteriores',
    checklist: [
      '¿Dicen los dos lo mismo, con sus palabras?',
      '¿Se habían encontrado aquí antes?',
      '¿Parece el dinero del pedido una compra de verdad?',
    ],
  },
};
