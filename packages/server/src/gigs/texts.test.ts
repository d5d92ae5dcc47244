import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coveredParts, joined } from './texts.js';

test('whatever is hidden of the whole is hidden of its parts, and each part keeps its length', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ maxLength: 20 }), { maxLength: 6 }),
      fc.nat(60),
      fc.nat(20),
      (parts, start, length) => {
        const whole = joined(parts);
        const end = Math.min(whole.length, start + length);
        const hidden = start < end ? [{ start, end, kind: 'phone' as const, clause: '1' }] : [];
        const shown = parts.map(coveredParts(whole, hidden));
        expect(shown.map((part) => part.length)).toEqual(parts.map((part) => part.length));
        const again = joined(shown);
        for (let at = 0; at < again.length; at += 1)
          if (at >= start && at < end) expect(['●', '\n']).toContain(again[at]);
          else expect(again[at]).toBe(whole[at]);
      },
    ),
  );
});
