import { sessionCookie } from '../platform/http/request.js';
import { sessionDays } from './identity/auth.js';

const cookie = (publicUrl: string, value: string, maxAgeSeconds: number) => ({
  'set-cookie':
    `${sessionCookie(publicUrl)}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${maxAgeSeconds}` +
    (publicUrl.startsWith('https:') ? '; Secure' : ''),
});

export const signedInCookie = (publicUrl: string, token: string) => cookie(publicUrl, token, sessionDays * 86_400);
export const signedOutCookie = (publicUrl: string) => cookie(publicUrl, '', 0);
