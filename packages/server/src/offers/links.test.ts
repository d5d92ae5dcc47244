import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLinkTokens } from './link-tokens.js';
import { linkStateAt, offerEndsAt } from './links.js';

const tokens = createLinkTokens('a secret of thirty-two characters');
const others = createLinkTokens('another secret of as many letters');
const at = new Date('2026-03-01T12:00:00Z');
const hours = (count: number) => new Date(at.getTime() + count * 3_600_000);

describe('a token', () => {
  it('is the same for one link every time, and another for another', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.uuid(), (one, other) => {
        expect(tokens.tokenOf(one)).toBe(tokens.tokenOf(one));
        expect(tokens.isOurs(tokens.tokenOf(one))).toBe(true);
        if (one !== other) expect(tokens.tokenOf(one)).not.toBe(tokens.tokenOf(other));
      }),
    );
  });

  it('says nothing of its link, and is none of another server', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        expect(tokens.tokenOf(id)).not.toContain(id.slice(0, 8));
        expect(tokens.isOurs(others.tokenOf(id))).toBe(false);
      }),
    );
  });

  it('is not ours with one character changed, added or left out', () => {
    const token = tokens.tokenOf('0199-a-link');
    fc.assert(
      fc.property(fc.nat(token.length - 1), fc.constantFrom(...'AZaz09_-'), (place, character) => {
        const changed = token.slice(0, place) + character + token.slice(place + 1);
        expect(tokens.isOurs(changed)).toBe(changed === token);
        expect(tokens.isOurs(token.slice(0, place) + token.slice(place + 1))).toBe(false);
        expect(tokens.isOurs(token + character)).toBe(false);
      }),
    );
  });

  it.each(['', 'x', '../../etc/passwd', 'é'.repeat(44), '\0'.repeat(44)])('is not ours: %j', (word) =>
    expect(tokens.isOurs(word)).toBe(false),
  );
});

it('keeps of an address what tells the same one again, whatever its case', () => {
  expect(tokens.hashOfAddress('Ann@Example.com ')).toEqual(tokens.hashOfAddress('ann@example.com'));
  expect(tokens.hashOfAddress('ann@example.com')).not.toEqual(others.hashOfAddress('ann@example.com'));
});

describe('what a link is at a moment', () => {
  const link = { state: 'live', expires_at: hours(1), used: 0, uses: 1 } as const;
  it.each([
    ['live', link, 0],
    ['held', { ...link, state: 'held' }, 0],
    ['expired', link, 1],
    ['expired', { ...link, state: 'held' }, 1],
    ['used_up', { ...link, used: 1 }, 0],
    ['revoked', { ...link, state: 'revoked', used: 1 }, 2],
    ['withheld', { ...link, state: 'withheld' }, 2],
  ] as const)('%s: %o after %i hours', (state, one, after) => {
    expect(linkStateAt(one, hours(after))).toBe(state);
  });

  it('leaves a day to whoever claims it in its last minute', () => {
    expect(offerEndsAt({ expires_at: hours(1) }, at)).toEqual(hours(24));
    expect(offerEndsAt({ expires_at: hours(100) }, at)).toEqual(hours(100));
  });
});
