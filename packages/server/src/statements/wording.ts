import type { Locale } from '../relationships/wording.js';
import type { StatementKind } from './statements.js';

type Wording = {
  readonly what: Readonly<Record<StatementKind, string>>;
  readonly where: string;
  readonly how: string;
};

/** The sentences of a statement of reasons that are the same for everybody. */
export const wording: Readonly<Record<Locale, Wording>> = {
  en: {
    what: {
      text_withheld: 'A text of yours was checked by a person and not delivered.',
      relationship_revoked: 'This relationship no longer counts as brought from outside.',
      clearance_denied: 'The clearance that you asked for was not granted.',
      clearance_revoked: 'A clearance of yours was taken back.',
      prior_denied: 'That you two knew each other before was not put on record.',
      need_revoked: 'A need of a gig of yours was taken back for the orders to come.',
      need_refused: 'A need that you declared on a gig was not approved.',
    },
    where: 'On Parley, everywhere.',
    how: 'Object with one click and say why. It is free, for six months. An agent who did not decide this reads it.',
  },
  es: {
    what: {
      text_withheld: 'Una persona revisó un texto tuyo y no se entregó.',
      relationship_revoked: 'Esta relación ya no cuenta como traída de fuera.',
      clearance_denied: 'No se concedió el permiso que pediste.',
      clearance_revoked: 'Se retiró un permiso tuyo.',
      prior_denied: 'No consta que ya os conocíais.',
      need_revoked: 'Se retiró una necesidad de un servicio tuyo para los pedidos por venir.',
      need_refused: 'No se aprobó una necesidad que declaraste en un servicio.',
    },
    where: 'En Parley, en todas partes.',
    how: 'Reclama con un clic y di por qué. Es gratis, durante seis meses. Lo lee un agente que no lo decidió.',
  },
};
