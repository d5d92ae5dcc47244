import { createHmac, timingSafeEqual } from 'node:crypto';
import { problem } from '../../platform/http/problem.js';

/** How old a signed request may be: longer than clocks differ, shorter than it is worth repeating one. */
const toleranceSeconds = 300;

const macOf = (secret: string, seconds: string, body: Uint8Array) =>
  createHmac('sha256', secret).update(`${seconds}.`).update(body).digest();

/** `t=<unix seconds>,v1=<hex HMAC-SHA256 of "<t>.<body>">`, as payment services sign. */
export const signBody = (secret: string, body: Uint8Array, now: Date): string => {
  const seconds = String(Math.floor(now.getTime() / 1000));
  return `t=${seconds},v1=${macOf(secret, seconds, body).toString('hex')}`;
};

/** @throws Problem `bad_signature` */
export const checkSignature = (secret: string, body: Uint8Array, header: string | undefined, now: Date): void => {
  const [, seconds, hex] = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(header ?? '') ?? [];
  if (seconds === undefined || hex === undefined) throw problem('bad_signature');
  const fits = timingSafeEqual(macOf(secret, seconds, body), Buffer.from(hex, 'hex'));
  const age = Math.abs(now.getTime() / 1000 - Number(seconds));
  if (!fits || age > toleranceSeconds) throw problem('bad_signature');
};
