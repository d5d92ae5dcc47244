import type { Endpoint } from '../platform/http/endpoint.js';
import { getAccount } from './get-account.js';
import { getMe } from './get-me.js';
import { listOutbox } from './list-outbox.js';
import { requestPasswordReset } from './request-password-reset.js';
import { resetPassword } from './reset-password.js';
import { signIn } from './sign-in.js';
import { signOut } from './sign-out.js';
import { signUp } from './sign-up.js';
import { updateMe } from './update-me.js';
import { verifyEmail } from './verify-email.js';

export const accountEndpoints: readonly Endpoint[] = [
  signUp,
  signIn,
  signOut,
  verifyEmail,
  requestPasswordReset,
  resetPassword,
  getMe,
  updateMe,
  getAccount,
  listOutbox,
];
