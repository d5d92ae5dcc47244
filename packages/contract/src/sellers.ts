import { Type } from 'typebox';
import { PublicAccount } from './accounts.js';
import { Alias, Id, Instant, nullable, oneOf, strict } from './common.js';
import { GigLanguage, GigSummary, Picture, Via } from './gigs.js';
import { Decision } from './policy.js';

const profileFields = {
  headline: Type.String({ maxLength: 120, description: 'What they do, in a line' }),
  bio: Type.String({ maxLength: 4000 }),
  languages: Type.Array(GigLanguage, { maxItems: 12 }),
};

const Piece = { title: Type.String({ minLength: 1, maxLength: 120 }), text: Type.String({ maxLength: 1000 }) };

export const PortfolioPiece = strict({ ...Piece, picture: nullable(Picture) });

export const Seller = strict({
  account: PublicAccount,
  ...profileFields,
  portfolio: Type.Array(PortfolioPiece),
  gigs: Type.Array(GigSummary, { description: 'Live ones, newest first, 60 at most' }),
});

export const MyProfile = strict({
  version: Type.Integer({ description: 'For If-Match' }),
  ...profileFields,
  portfolio: Type.Array(PortfolioPiece),
  unpublished: Type.Boolean({ description: 'What is written now differs from what others see' }),
  last: nullable(
    strict({
      outcome: oneOf(['published', 'held', 'returned', 'withheld']),
      text: Type.String(),
      decision: Decision,
      at: Instant,
    }),
  ),
});

export const sellerRoutes = {
  getSeller: {
    summary: 'The public page of a seller, with their live gigs',
    tag: 'gigs',
    params: strict({ alias: Alias }),
    query: strict({ via: Type.Optional(Via) }),
    answer: { 200: Seller },
    errors: ['not_found'],
  },
  getMyProfile: { summary: 'Your profile, to work on', tag: 'gigs', answer: { 200: MyProfile }, errors: [] },
  updateProfile: {
    summary: 'Change your profile; others see it once the text is published',
    tag: 'gigs',
    body: strict({
      headline: Type.Optional(profileFields.headline),
      bio: Type.Optional(profileFields.bio),
      languages: Type.Optional(profileFields.languages),
      portfolio: Type.Optional(
        Type.Array(strict({ ...Piece, picture: Type.Optional(nullable(Id)) }), {
          maxItems: 12,
          description: '`picture`: one of your gigs',
        }),
      ),
    }),
    answer: { 200: MyProfile },
    errors: ['invalid_input', 'bad_characters', 'not_found', 'stale_version'],
  },
} as const;
