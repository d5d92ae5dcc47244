import type { MailWords } from '../accounts/wording.js';

/** What an order's clock says by mail, to whom: the seller of work that is due or late, the buyer of a delivery that waits. */
export const reminderKinds = ['due_soon', 'late_for_seller', 'late_for_buyer', 'completes_soon', 'completed'] as const;
export type ReminderKind = (typeof reminderKinds)[number];

/** `at` is an instant in words, `link` the order's page. */
type About = { readonly title: string; readonly link: string; readonly at: string };
type Words = (about: About) => (alias: string) => MailWords;

const en: Record<ReminderKind, Words> = {
  due_soon:
    ({ title, link, at }) =>
    (alias) => ({
      subject: `Due soon: ${title}`,
      text: `Hello ${alias},\n\nyour order "${title}" is due ${at}. Deliver on its page, or ask there for more time:\n\n${link}\n`,
    }),
  late_for_seller:
    ({ title, link, at }) =>
    (alias) => ({
      subject: `Late: ${title}`,
      text: `Hello ${alias},\n\nyour order "${title}" was due ${at} and is not delivered yet. Tell the buyer how it stands, deliver, or ask for more time:\n\n${link}\n`,
    }),
  late_for_buyer:
    ({ title, link, at }) =>
    (alias) => ({
      subject: `Late: ${title}`,
      text: `Hello ${alias},\n\nyour order "${title}" was due ${at} and is not delivered yet. We have reminded the seller. Your money is held until you accept what is delivered. On its page you can write to the seller, or ask to cancel:\n\n${link}\n`,
    }),
  completes_soon:
    ({ title, link, at }) =>
    (alias) => ({
      subject: `Have you looked at it? ${title}`,
      text: `Hello ${alias},\n\nyour order "${title}" was delivered and waits for your answer. Accept it or ask for a change. Without an answer it completes by itself ${at}, and the seller is paid:\n\n${link}\n`,
    }),
  completed:
    ({ title, link }) =>
    (alias) => ({
      subject: `Completed: ${title}`,
      text: `Hello ${alias},\n\nyour order "${title}" is completed, because nobody answered its delivery for three days. What was said and delivered stays on its page:\n\n${link}\n`,
    }),
};

const es: Record<ReminderKind, Words> = {
  due_soon:
    ({ title, link, at }) =>
    (alias) => ({
      subject: `Vence pronto: ${title}`,
      text: `Hola, ${alias}:\n\ntu pedido «${title}» vence ${at}. Entrégalo en su página o pide allí más tiempo:\n\n${link}\n`,
    }),
  late_for_seller:
    ({ title, link, at }) =>
    (alias) => ({
      subject: `Con retraso: ${title}`,
      text: `Hola, ${alias}:\n\ntu pedido «${title}» vencía ${at} y aún no está entregado. Cuéntale a quien compra cómo va, entrega o pide más tiempo:\n\n${link}\n`,
    }),
  late_for_buyer:
    ({ title, link, at }) =>
    (alias) => ({
      subject: `Con retraso: ${title}`,
      text: `Hola, ${alias}:\n\ntu pedido «${title}» vencía ${at} y aún no está entregado. Se lo hemos recordado a quien vende. Tu dinero queda retenido hasta que aceptes la entrega. En su página puedes escribirle o pedir la cancelación:\n\n${link}\n`,
    }),
  completes_soon:
    ({ title, link, at }) =>
    (alias) => ({
      subject: `¿Lo has mirado? ${title}`,
      text: `Hola, ${alias}:\n\ntu pedido «${title}» está entregado y espera tu respuesta. Acéptalo o pide un cambio. Sin respuesta se completa solo ${at} y se paga a quien vende:\n\n${link}\n`,
    }),
  completed:
    ({ title, link }) =>
    (alias) => ({
      subject: `Completado: ${title}`,
      text: `Hola, ${alias}:\n\ntu pedido «${title}» está completado, porque nadie respondió a la entrega en tres días. Lo dicho y lo entregado sigue en su página:\n\n${link}\n`,
    }),
};

const instant = (at: Date, locale: 'en' | 'es'): string => {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).format(at);
  return locale === 'en' ? `on ${day} (UTC)` : `el ${day} (UTC)`;
};

/** A reminder in every language; the reader's own is taken when the mail is written. */
export const reminder = (kind: ReminderKind, { title, link, at }: Omit<About, 'at'> & { readonly at: Date }) => ({
  en: en[kind]({ title, link, at: instant(at, 'en') }),
  es: es[kind]({ title, link, at: instant(at, 'es') }),
});
