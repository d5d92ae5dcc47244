import { levels } from '@parley/policy';
import { Type } from 'typebox';
import { Alias, Id, Instant, nullable, oneOf, strict } from './common.js';

export const roles = ['member', 'agent', 'lead', 'operator'] as const;
export type Role = (typeof roles)[number];

const Email = Type.String({ format: 'email', maxLength: 254 });
const Password = Type.String({ minLength: 10, maxLength: 128, description: 'At least 10 characters' });
export const locales = ['en', 'es'] as const;

export const Standing = strict({ level: oneOf(levels), strikes: Type.Integer({ minimum: 0 }) });

export const Me = strict({
  id: Id,
  alias: Alias,
  roles: Type.Array(oneOf(roles)),
  seller: Type.Boolean({ description: 'Offers services; everybody can buy' }),
  locale: oneOf(locales),
  email_verified: Type.Boolean(),
  standing: Standing,
});

/** What everybody may know of an account. */
export const PublicAccount = strict({
  alias: Alias,
  seller: Type.Boolean(),
  level: oneOf(levels),
  since: Instant,
});

export const SignUp = strict({
  email: Email,
  password: Password,
  alias: Alias,
  legal_name: Type.Optional(Type.String({ minLength: 1, maxLength: 200, description: 'Never shown to other members' })),
  seller: Type.Optional(Type.Boolean()),
  locale: Type.Optional(oneOf(locales)),
});

export const accountRoutes = {
  signUp: {
    summary: 'Make an account, sign in, and send a mail to verify the address',
    tag: 'accounts',
    body: SignUp,
    answer: { 201: Me },
    errors: ['invalid_input', 'email_taken', 'alias_taken', 'too_many'],
  },
  signIn: {
    summary: 'Sign in with e-mail or alias',
    tag: 'accounts',
    body: strict({
      login: Type.String({ minLength: 1, maxLength: 254 }),
      password: Type.String({ minLength: 1, maxLength: 128 }),
    }),
    answer: { 200: Me },
    errors: ['invalid_input', 'wrong_login', 'too_many'],
  },
  signOut: { summary: 'End this session', tag: 'accounts', answer: { 204: Type.Null() }, errors: [] },
  verifyEmail: {
    summary: 'Confirm an e-mail address with the token from the mail',
    tag: 'accounts',
    body: strict({ token: Type.String({ minLength: 1, maxLength: 1000 }) }),
    answer: { 204: Type.Null() },
    errors: ['invalid_input', 'gone', 'too_many'],
  },
  requestPasswordReset: {
    summary: 'Ask for a mail with a link to a new password; answers the same whether the address is known or not',
    tag: 'accounts',
    body: strict({ email: Email }),
    answer: { 202: Type.Null() },
    errors: ['invalid_input', 'too_many'],
  },
  resetPassword: {
    summary: 'Set a new password with the token from the mail; every other session ends',
    tag: 'accounts',
    body: strict({ token: Type.String({ minLength: 1, maxLength: 1000 }), password: Password }),
    answer: { 204: Type.Null() },
    errors: ['invalid_input', 'gone', 'too_many'],
  },
  getMe: { summary: 'Who is signed in', tag: 'accounts', answer: { 200: Me }, errors: ['not_signed_in'] },
  updateMe: {
    summary: 'Change language or whether you sell',
    tag: 'accounts',
    body: strict({ locale: Type.Optional(oneOf(locales)), seller: Type.Optional(Type.Boolean()) }),
    answer: { 200: Me },
    errors: ['invalid_input', 'not_signed_in'],
  },
  getAccount: {
    summary: 'The public card of an account',
    tag: 'accounts',
    params: strict({ alias: Alias }),
    answer: { 200: PublicAccount },
    errors: ['not_found'],
  },
} as const;

/** A mail the server sent; shown to the operator of a machine without a mail server. */
export const Mail = strict({
  id: Id,
  to: Type.String(),
  subject: Type.String(),
  text: Type.String(),
  at: Instant,
  state: oneOf(['queued', 'sent', 'failed']),
  error: nullable(Type.String()),
});
