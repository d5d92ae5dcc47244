import { openEndpoint } from '../platform/http/endpoint.js';
import { signedInCookie } from './cookie.js';
import { loadMe } from './me.js';
import './services.js';

export const signUp = openEndpoint(
  'signUp',
  async ({ tx, now, ip, userAgent, services, locale, visit }, { body }) => {
    const { accountId, token } = await services.identity.signUp(
      tx,
      { ...body, legalName: body.legal_name, locale: body.locale ?? locale },
      { ip, userAgent },
      now,
    );
    if (visit.known !== null) await services.joinVisit(tx, accountId, visit.known);
    return {
      status: 201,
      body: await loadMe(tx, accountId),
      headers: signedInCookie(services.config.publicUrl, token),
    };
  },
  { perMinute: 60, setsCookies: true },
);
