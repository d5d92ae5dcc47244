import type { Locale } from '../relationships/wording.js';

/** What a link means to whoever opens it, in the order in which they ask: from whom, my money, we two, what never changes. */
export const linkMeans: Record<Locale, (seller: string) => string[]> = {
  en: (seller) => [
    `${seller} made this offer for somebody they know from outside Parley. You need no account to read it.`,
    'You pay on Parley. Your money is held until you accept what was delivered; only then it goes to the seller.',
    'That you know each other from outside is fine here: once the first order is paid, you may share contact details, speak of earlier talks and call each other.',
    'Payment always stays here, and only what happens here is protected.',
  ],
  es: (seller) => [
    `${seller} hizo esta oferta para alguien que conoce de fuera de Parley. No necesitas cuenta para leerla.`,
    'Pagas en Parley. Tu dinero queda retenido hasta que aceptes lo entregado; solo entonces llega al vendedor.',
    'Que os conozcáis de fuera está bien aquí: cuando el primer pedido esté pagado, podréis compartir datos de contacto, mencionar charlas anteriores y llamaros.',
    'El pago siempre se queda aquí, y solo se protege lo que sucede aquí.',
  ],
};

type InShort = { readonly seller: string; readonly price: string; readonly days: number };

/** What a link offers, in the line under its title where it is shared. */
export const linkInShort: Record<Locale, (offer: InShort) => string> = {
  en: ({ seller, price, days }) => `An offer by ${seller}: ${price}, ${days === 1 ? 'one day' : `${days} days`}.`,
  es: ({ seller, price, days }) => `Una oferta de ${seller}: ${price}, ${days === 1 ? 'un día' : `${days} días`}.`,
};

/** The words of a statement about a claim that counts no longer. */
export const claimWords: Record<Locale, { readonly revokedFacts: (offer: string) => string }> = {
  en: { revokedFacts: (offer) => `The offer link “${offer}” no longer counts as having brought you two together.` },
  es: { revokedFacts: (offer) => `El enlace de oferta «${offer}» ya no cuenta como lo que os trajo.` },
};
