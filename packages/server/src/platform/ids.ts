import { randomFillSync } from 'node:crypto';
import { systemClock, type Clock } from './clock.js';

/** Makes UUIDs of version 7 (RFC 9562): they sort by the time they were made, to the millisecond and then by a counter. */
export type Ids = { readonly next: () => string };

const random = new Uint8Array(10);

export const uuidv7 = (unixMs: number, counter: number): string => {
  randomFillSync(random);
  const time = unixMs.toString(16).padStart(12, '0');
  const version = (0x7000 | (counter & 0xfff)).toString(16);
  const variant = (0x80 | (random[0]! & 0x3f)).toString(16).padStart(2, '0');
  const rest = Buffer.from(random.buffer, random.byteOffset + 1, 7).toString('hex');
  return `${time.slice(0, 8)}-${time.slice(8)}-${version}-${variant}${rest.slice(0, 2)}-${rest.slice(2)}`;
};

/** Ids of one process never go back, even when the clock does. */
export const createIds = (clock: Clock = systemClock): Ids => {
  let last = 0;
  let counter = 0;
  return {
    next: () => {
      const now = clock.now().getTime();
      if (now > last) {
        last = now;
        counter = 0;
      } else if (++counter > 0xfff) {
        last += 1;
        counter = 0;
      }
      return uuidv7(last, counter);
    },
  };
};
