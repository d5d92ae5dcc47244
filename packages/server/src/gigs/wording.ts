import type { Need } from '@parley/policy';
import type { Locale } from '../relationships/wording.js';

/** Why a service cannot be done without something, where its seller did not say it in words of their own. */
export const whyNeeded: Record<Locale, Record<Need, string>> = {
  en: {
    contact_content: 'This service needs contact details from you, because they are part of the work itself.',
    site_access: 'This service needs access to your site, because the work is done there.',
    live_session: 'This service takes place live, so you will meet in a call.',
    in_person: 'This service takes place in person, so you will agree on where to meet.',
    shipping: 'This service sends you something, so it needs your postal address.',
    large_files: 'This service handles files that are too large for the site, so they travel by a link.',
    account_invite: 'This service needs an e-mail address of yours, to invite you to a tool.',
  },
  es: {
    contact_content: 'Este servicio necesita tus datos de contacto, porque son parte del trabajo.',
    site_access: 'Este servicio necesita acceso a tu sitio, porque el trabajo se hace allí.',
    live_session: 'Este servicio es en directo, así que os veréis en una llamada.',
    in_person: 'Este servicio se presta en persona, así que acordaréis dónde veros.',
    shipping: 'Este servicio te envía algo, así que necesita tu dirección postal.',
    large_files: 'Este servicio usa archivos demasiado grandes para el sitio, así que viajan por un enlace.',
    account_invite: 'Este servicio necesita un correo tuyo, para invitarte a una herramienta.',
  },
};
