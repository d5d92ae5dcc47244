import { describe, expect, it } from 'vitest';
import { checkClaim, guards } from './check-claim.js';
import { guardCodes, type ClaimFacts, type GuardCode } from './guard.js';
import { guardWords } from './wording.js';

const now = new Date('2026-03-01T12:00:00Z');
const before = (hours: number) => new Date(now.getTime() - hours * 3_600_000);
/** A client who came from outside by a fresh link, and whom nothing speaks against. */
const honest: ClaimFacts = {
  now,
  link: {
    madeAt: before(48),
    expiresAt: before(-48),
    revokedAt: null,
    usesLeft: 1,
    isForClaimant: null,
    postedHereAt: null,
  },
  openedFromHere: false,
  isOwnLink: false,
  before: { conversations: 0, orders: 0, offers: 0 },
  firstFound: null,
  sharesDevice: false,
  sharesInstrument: false,
  emailDealtBefore: false,
  claimsOfSellerLastDay: 0,
  claimsOfSellerLastMonth: 3,
};
const link = (change: Partial<ClaimFacts['link']>): Partial<ClaimFacts> => ({ link: { ...honest.link, ...change } });

/** What speaks against a claim, and right beside it what does not. */
const table: Readonly<Record<GuardCode, { hit: Partial<ClaimFacts>[]; miss: Partial<ClaimFacts>[] }>> = {
  own_link: { hit: [{ isOwnLink: true }], miss: [{ isOwnLink: false }] },
  link_revoked: { hit: [link({ revokedAt: before(1) })], miss: [link({ revokedAt: null })] },
  link_expired: {
    hit: [link({ expiresAt: now }), link({ expiresAt: before(1) })],
    miss: [link({ expiresAt: before(-0.001) })],
  },
  link_used_up: { hit: [link({ usesLeft: 0 })], miss: [link({ usesLeft: 1 })] },
  not_invited: {
    hit: [link({ isForClaimant: false })],
    miss: [link({ isForClaimant: true }), link({ isForClaimant: null })],
  },
  dealt_before: {
    hit: [
      { before: { conversations: 1, orders: 0, offers: 0 } },
      { before: { conversations: 0, orders: 1, offers: 0 } },
      { before: { conversations: 0, orders: 0, offers: 1 } },
    ],
    miss: [{}],
  },
  seen_here_first: { hit: [{ firstFound: { at: before(100), via: 'search' } }], miss: [{ firstFound: null }] },
  link_posted_here: { hit: [link({ postedHereAt: before(2) })], miss: [link({ postedHereAt: null })] },
  link_opened_here: { hit: [{ openedFromHere: true }], miss: [{ openedFromHere: false }] },
  same_device: { hit: [{ sharesDevice: true }], miss: [{ sharesDevice: false }] },
  same_instrument: { hit: [{ sharesInstrument: true }], miss: [{ sharesInstrument: false }] },
  email_dealt_before: { hit: [{ emailDealtBefore: true }], miss: [{ emailDealtBefore: false }] },
  unlikely_many: {
    hit: [{ claimsOfSellerLastDay: 10 }, { claimsOfSellerLastMonth: 60 }],
    miss: [{ claimsOfSellerLastDay: 9, claimsOfSellerLastMonth: 59 }],
  },
};

it('an honest claim is taken', () => {
  expect(checkClaim(honest)).toEqual({ outcome: 'accepted' });
});

describe.each(guardCodes)('the guard %s', (code) => {
  it.each(table[code].hit)('applies to %j', (facts) => {
    expect(checkClaim({ ...honest, ...facts })).toMatchObject({ code });
  });

  it.each(table[code].miss)('does not apply to %j', (facts) => {
    expect(checkClaim({ ...honest, ...facts })).toEqual({ outcome: 'accepted' });
  });

  it('says why in words of their own to both sides, in every language', () => {
    for (const words of Object.values(guardWords))
      for (const side of ['buyer', 'seller'] as const) expect(words[code][side].length).toBeGreaterThan(20);
  });
});

it('every guard has its place, once, and what stops comes before what refuses, and that before what asks a person', () => {
  expect(guards.map(({ code }) => code).sort()).toEqual([...guardCodes].sort());
  const order = guards.map(({ outcome }) => ['stops', 'refuses', 'questions'].indexOf(outcome));
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

it('of several reasons the first decides, and the others are kept', () => {
  const facts = {
    ...honest,
    sharesDevice: true,
    before: { conversations: 2, orders: 0, offers: 0 },
    claimsOfSellerLastDay: 99,
  };
  expect(checkClaim(facts)).toEqual({
    outcome: 'refuses',
    code: 'dealt_before',
    also: ['same_device', 'unlikely_many'],
  });
});
