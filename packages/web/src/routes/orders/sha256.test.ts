import { createHash, randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { createSha256 } from './sha256.js';

test.each([0, 1, 55, 56, 63, 64, 65, 119, 120, 1_000, 100_003])(
  'a file of %i bytes has the sum that everybody gives it',
  (size) => {
    const bytes = randomBytes(size);
    const sum = createSha256();
    for (let at = 0; at < size; at += 37) sum.update(bytes.subarray(at, at + 37));
    expect(sum.digest()).toBe(createHash('sha256').update(bytes).digest('hex'));
  },
);
