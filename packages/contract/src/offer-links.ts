import { Type } from 'typebox';
import { PublicAccount } from './accounts.js';
import { Id, Instant, Money, nullable, oneOf, page, Paging, strict } from './common.js';
import { MaskedSpan } from './conversations.js';
import { Offer, offerStates, offerTerms } from './offers.js';
import { Decision, Need, Origin } from './policy.js';

export const offerLinkStates = ['held', 'live', 'withheld', 'revoked', 'expired', 'used_up'] as const;
export type OfferLinkState = (typeof offerLinkStates)[number];

/** How two people know each other, as the pages offer it; other words are taken too. */
export const knownFrom = ['worked_together', 'met_in_person', 'calls', 'recommended', 'other_site', 'social'] as const;
const KnownFrom = Type.String({
  minLength: 1,
  maxLength: 200,
  description: `How you know each other from outside: ${knownFrom.join(', ')}, or your own words, which only you and support read`,
});

const terms = {
  title: Type.String(),
  description: Type.String(),
  masked: Type.Array(MaskedSpan),
  price: Money,
  days: Type.Integer(),
  revisions: Type.Integer(),
  needs: Type.Array(Need),
};

const Token = Type.String({ minLength: 1, maxLength: 100, description: 'The last part of the link' });

/** Why a claim does not make a brought client, by a code and in words for this reader. */
export const Refusal = strict({ code: Type.String(), why: Type.String() });

/** A link as its seller sees it. */
export const OfferLink = strict({
  id: Id,
  url: Type.String(),
  token: Token,
  ...terms,
  state: oneOf(offerLinkStates),
  uses: Type.Integer({ description: 'How many people may claim it' }),
  for_one_address: Type.Boolean({ description: 'Only an account with the invited e-mail address can claim it' }),
  known_from: KnownFrom,
  reason: Type.Optional(Type.String({ description: 'What an agent wrote who decided about a held link' })),
  clause: Type.Optional(Type.String({ description: 'The clause that the reason names' })),
  opens: Type.Integer({ description: 'Visits that opened it, each counted once' }),
  claims: Type.Array(
    strict({
      by: PublicAccount,
      at: Instant,
      offer: Id,
      offer_state: oneOf(offerStates),
      order: nullable(Id),
      origin: Origin,
      refused: Type.Optional(Refusal),
    }),
  ),
  expires_at: Instant,
  created_at: Instant,
});

/** A link as whoever has it sees it, with or without an account. */
export const PublicOfferLink = strict({
  ...terms,
  seller: PublicAccount,
  state: oneOf(offerLinkStates),
  own: Type.Boolean({ description: 'It is a link of your own' }),
  for_one_address: Type.Boolean(),
  claimed: nullable(Type.String({ format: 'uuid', description: 'The offer that you got by claiming it before' })),
  what_it_means: Type.Array(Type.String(), { description: 'Sentences in the reader’s language' }),
  expires_at: Instant,
});

const making = [
  'invalid_input',
  'empty_text',
  'text_too_long',
  'bad_characters',
  'not_signed_in',
  'not_found',
  'key_reused',
  'too_many',
] as const;

export const SentOfferLink = strict({
  id: nullable(Id),
  url: nullable(Type.String()),
  token: nullable(Token),
  state: oneOf(['live', 'held', 'bounced']),
  decision: Decision,
  link: nullable(OfferLink),
});

export const Claim = strict({
  offer: Offer,
  relationship: strict({ with: PublicAccount, origin: Origin, refused: Type.Optional(Refusal) }),
});

export const offerLinkRoutes = {
  createOfferLink: {
    summary: 'Make an offer link for somebody whom you know from outside; where its words come back, there is no link',
    tag: 'offer links',
    body: strict({
      ...offerTerms,
      known_from: KnownFrom,
      invitee_email: Type.Optional(
        Type.String({ format: 'email', maxLength: 254, description: 'Only an account with this address can claim it' }),
      ),
      uses: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, description: 'Default 1' })),
    }),
    answer: { 201: SentOfferLink },
    errors: making,
  },
  listOfferLinks: {
    summary: 'Your offer links, newest first, with who opened, claimed and bought',
    tag: 'offer links',
    query: strict({ ...Paging }),
    answer: { 200: page(OfferLink) },
    errors: ['not_signed_in', 'bad_cursor'],
  },
  getOfferLink: {
    summary: 'What an offer link offers, for anybody who has it',
    tag: 'offer links',
    params: strict({ token: Token }),
    query: strict({
      via: Type.Optional(oneOf(['direct', 'outside', 'inside'], { description: 'Whence the page was reached' })),
    }),
    answer: { 200: PublicOfferLink },
    errors: ['not_found', 'link_held', 'link_expired', 'link_used_up', 'link_revoked', 'too_many'],
  },
  claimOfferLink: {
    summary: 'Confirm that you know the seller from outside, and get the offer as your own; again for the same answer',
    tag: 'offer links',
    params: strict({ token: Token }),
    body: strict({ confirms: Type.Literal(true), known_from: KnownFrom }),
    answer: { 200: Claim, 201: Claim },
    errors: [
      'invalid_input',
      'bad_characters',
      'not_signed_in',
      'not_found',
      'own_offer',
      'sides_fixed',
      'wrong_invitee',
      'link_held',
      'link_expired',
      'link_used_up',
      'link_revoked',
      'too_many',
    ],
  },
  revokeOfferLink: {
    summary: 'Take a link back: nobody can claim it any more. Offers that were claimed stay; withdraw them apart',
    tag: 'offer links',
    params: strict({ id: Id }),
    answer: { 200: OfferLink },
    errors: ['not_signed_in', 'not_found'],
  },
} as const;
