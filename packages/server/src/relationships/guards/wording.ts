import type { Side } from '@parley/policy';
import type { Locale } from '../wording.js';
import type { GuardCode } from './guard.js';

/** Why a claim was not taken, for each of the two people. Neither is told what only the other one may know. */
export const guardWords: Readonly<Record<Locale, Readonly<Record<GuardCode, Readonly<Record<Side, string>>>>>> = {
  en: {
    own_link: {
      buyer: 'This is a link of your own. Send it to the client whom you know.',
      seller: 'You opened a link of your own.',
    },
    link_revoked: {
      buyer: 'The seller has taken this link back. Ask them for a new one.',
      seller: 'You had taken the link back before it was used.',
    },
    link_expired: {
      buyer: 'This link has expired. Ask the seller for a new one.',
      seller: 'The link had expired before it was used.',
    },
    link_used_up: {
      buyer: 'This link has been used as often as it was made for. Ask the seller for one of your own.',
      seller: 'The link had been used as often as you allowed.',
    },
    not_invited: {
      buyer:
        'This link was made for another e-mail address. Sign in with the account that has it, and confirm the address.',
      seller: 'The link was made for one e-mail address, and the account that opened it does not have it.',
    },
    dealt_before: {
      buyer: 'You two had talked or traded on Parley before this link was used, so you met here.',
      seller: 'You two had talked or traded on Parley before the link was used, so you met here.',
    },
    seen_here_first: {
      buyer:
        'You had found this seller on Parley, by search or in a list, before you came by the link, so you met here.',
      seller: 'Your client had found you on Parley before they came by the link, so you met here.',
    },
    link_posted_here: {
      buyer: 'This link was posted on Parley. A link brings a client from outside only when it is sent by other means.',
      seller: 'The link was posted on Parley. Send links by other means, to people whom you know from elsewhere.',
    },
    link_opened_here: {
      buyer: 'You came to this link from a page of Parley, so it did not bring you from outside.',
      seller: 'The link was opened from a page of Parley, so it did not bring anybody from outside.',
    },
    same_device: {
      buyer: 'The same browser was used for your account and the seller’s, so we cannot tell that you are two people.',
      seller: 'The same browser was used for both accounts, so we cannot tell that you are two people.',
    },
    same_instrument: {
      buyer:
        'The same means of payment was used for your account and the seller’s, so we cannot tell that you are two people.',
      seller: 'The same means of payment was used for both accounts, so we cannot tell that you are two people.',
    },
    email_dealt_before: {
      buyer: 'An account with your e-mail address dealt with this seller on Parley before, so you met here.',
      seller: 'An account of the same person dealt with you on Parley before, so you met here.',
    },
    unlikely_many: {
      buyer: 'Many clients came by links of this seller in a short time. A person takes a look before it counts.',
      seller: 'Many clients came by your links in a short time. A person takes a look before the next one counts.',
    },
  },
  es: {
    own_link: {
      buyer: 'Este enlace es tuyo. Envíalo al cliente a quien conoces.',
      seller: 'Abriste un enlace tuyo.',
    },
    link_revoked: {
      buyer: 'El vendedor retiró este enlace. Pídele uno nuevo.',
      seller: 'Habías retirado el enlace antes de que se usara.',
    },
    link_expired: {
      buyer: 'Este enlace ha caducado. Pide uno nuevo al vendedor.',
      seller: 'El enlace había caducado antes de que se usara.',
    },
    link_used_up: {
      buyer: 'Este enlace ya se usó tantas veces como permitía. Pide al vendedor uno para ti.',
      seller: 'El enlace ya se había usado tantas veces como permitiste.',
    },
    not_invited: {
      buyer: 'Este enlace se hizo para otro correo. Entra con la cuenta que lo tiene y confirma la dirección.',
      seller: 'El enlace se hizo para un correo, y la cuenta que lo abrió no lo tiene.',
    },
    dealt_before: {
      buyer: 'Ya habíais hablado o comerciado en Parley antes de usar este enlace, así que os conocisteis aquí.',
      seller: 'Ya habíais hablado o comerciado en Parley antes de usarse el enlace, así que os conocisteis aquí.',
    },
    seen_here_first: {
      buyer: 'Habías encontrado a este vendedor en Parley, buscando o en una lista, antes de venir por el enlace.',
      seller: 'Tu cliente te había encontrado en Parley antes de venir por el enlace.',
    },
    link_posted_here: {
      buyer: 'Este enlace se publicó en Parley. Solo trae a un cliente de fuera cuando se envía por otros medios.',
      seller: 'El enlace se publicó en Parley. Envía los enlaces por otros medios, a quienes conoces de fuera.',
    },
    link_opened_here: {
      buyer: 'Llegaste a este enlace desde una página de Parley, así que no te trajo de fuera.',
      seller: 'El enlace se abrió desde una página de Parley, así que no trajo a nadie de fuera.',
    },
    same_device: {
      buyer: 'Tu cuenta y la del vendedor se usaron en el mismo navegador; no podemos saber que sois dos personas.',
      seller: 'Las dos cuentas se usaron en el mismo navegador; no podemos saber que sois dos personas.',
    },
    same_instrument: {
      buyer: 'Tu cuenta y la del vendedor usaron el mismo medio de pago; no podemos saber que sois dos personas.',
      seller: 'Las dos cuentas usaron el mismo medio de pago; no podemos saber que sois dos personas.',
    },
    email_dealt_before: {
      buyer: 'Una cuenta con tu correo ya trató con este vendedor en Parley, así que os conocisteis aquí.',
      seller: 'Una cuenta de la misma persona ya trató contigo en Parley, así que os conocisteis aquí.',
    },
    unlikely_many: {
      buyer:
        'Muchos clientes vinieron por enlaces de este vendedor en poco tiempo. Una persona lo mira antes de que cuente.',
      seller:
        'Muchos clientes vinieron por tus enlaces en poco tiempo. Una persona lo mira antes de que cuente el próximo.',
    },
  },
};
