import type { Locale } from '../relationships/wording.js';

type Told = { readonly writer: string; readonly recipient: string };
export type Preview = { readonly release: Told; readonly uphold: Told };

/** What each side will read after each decision, in the language of the agent who decides. */
export const preview: Record<Locale, Preview> = {
  en: {
    release: {
      writer: 'Your message was checked and delivered. Below it stand the clause and the reason.',
      recipient: 'The message appears where "being checked" stood. The reason is not shown.',
    },
    uphold: {
      writer: 'Your message was not delivered. It stays yours; below it stand the clause and the reason.',
      recipient: 'A message was checked and not delivered. Neither its text nor the reason is shown.',
    },
  },
  es: {
    release: {
      writer: 'Tu mensaje se revisó y se entregó. Debajo figuran la cláusula y el motivo.',
      recipient: 'El mensaje aparece donde ponía «en revisión». El motivo no se muestra.',
    },
    uphold: {
      writer: 'Tu mensaje no se entregó. Sigue siendo tuyo; debajo figuran la cláusula y el motivo.',
      recipient: 'Un mensaje se revisó y no se entregó. No se muestran ni el texto ni el motivo.',
    },
  },
};
