import type { Body } from '@parley/contract';
import type { Need } from '@parley/policy';
import type { Services } from '../platform/http/endpoint.js';
import { problem } from '../platform/http/problem.js';
import { readAmount } from '../platform/money.js';
import { checkText } from '../publishing/check-text.js';
import type { OfferRow } from './offers.js';

const day = 86_400_000;

/** How long an offer stands when its seller says nothing, and at most. */
export type Standing = { readonly days: number; readonly mostDays: number };
export const offerStanding: Standing = { days: 14, mostDays: 90 };

export type Terms = Pick<
  OfferRow,
  'title' | 'description' | 'price_minor' | 'currency' | 'days' | 'revisions' | 'needs' | 'expires_at'
>;

const wrong = (path: string, reason: string) =>
  problem('invalid_input', `${path} ${reason}.`, { places: [{ path, reason }] });

function readExpiry(given: string | undefined, now: Date, { days, mostDays }: Standing): Date {
  if (given === undefined) return new Date(now.getTime() + days * day);
  const at = new Date(given);
  if (at <= now) throw wrong('body.expires_at', 'lies in the past');
  if (at.getTime() > now.getTime() + mostDays * day)
    throw wrong('body.expires_at', `is more than ${mostDays} days away; make a new offer then`);
  return at;
}

/** A need is approved once, on a gig: an offer takes up what an agent has approved for this seller, and nothing else. */
function readNeeds(given: readonly Need[], approved: ReadonlySet<Need>): readonly Need[] {
  const at = given.findIndex((need) => !approved.has(need));
  if (at !== -1)
    throw wrong(
      `body.needs[${at}]`,
      'is not approved on any of your gigs; declare it there, and offer it once it is approved',
    );
  return given;
}

export type Asked = {
  readonly now: Date;
  readonly services: Pick<Services, 'config'>;
  readonly standing: Standing;
  readonly approved: ReadonlySet<Need>;
};

/**
 * Reads what a seller wrote into an offer.
 * @throws Problem `invalid_input` with the place, `empty_text`, `bad_characters`
 */
export function readTerms(body: Body<'sendOffer'>, { now, services, standing, approved }: Asked): Terms {
  const price = readAmount(body.price, services.config.money, 'body.price');
  for (const text of [body.title, body.description]) {
    const fault = checkText(text);
    if (fault) throw problem(fault);
  }
  return {
    title: body.title.trim(),
    description: body.description.trim(),
    price_minor: price.minor,
    currency: price.currency,
    days: body.days,
    revisions: body.revisions,
    needs: readNeeds(body.needs ?? [], approved),
    expires_at: readExpiry(body.expires_at, now, standing),
  };
}
