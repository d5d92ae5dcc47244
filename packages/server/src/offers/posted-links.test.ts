import { describe, expect, it } from 'vitest';
import { createLinkTokens } from './link-tokens.js';
import { possibleTokens } from './posted-links.js';

const tokens = createLinkTokens('a secret of at least thirty-two characters');
const token = tokens.tokenOf('019a0000-0000-7000-8000-000000000001');
const url = `https://parley.example/o/${token}`;
const ours = (...texts: string[]) => possibleTokens(texts).filter(tokens.isOurs);

describe('a link that is posted', () => {
  it.each([
    ['plainly', `My offer: ${url}, have a look!`],
    ['without a scheme', `parley.example/o/${token}`],
    ['with a query behind it', `${url}?from=gig#top`],
    ['in markdown', `[my offer](${url})`],
    ['as its token alone', `the word is ${token}`],
    ['with spaces between its letters', `parley.example/o/ ${[...token].join(' ')}`],
    ['with zero-width characters in it', url.replace(token, [...token].join('\u200b'))],
    ['over two lines', `parley.example/o/${token.slice(0, 20)}\n${token.slice(20)}`],
    ['percent-encoded', encodeURIComponent(url)],
    ['in base64', Buffer.from(url).toString('base64')],
    ['inside a longer word', `x${token}`],
  ])('%s is found', (_how, text) => {
    expect(ours(text)).toEqual([token]);
  });

  it('over two texts of one writer is found', () => {
    expect(ours(`first half: /o/${token.slice(0, 22)}`, token.slice(22))).toEqual([token]);
  });

  it.each([
    ['a token that nobody signed', `https://parley.example/o/${'A'.repeat(44)}`],
    ['a token with one letter changed', url.replace(/.$/, (c) => (c === 'A' ? 'B' : 'A'))],
    ['talk', 'We can begin on Monday; the files are 44 MB, see index.html and @scope/pkg.'],
    ['a hash', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ])('%s is none', (_what, text) => {
    expect(ours(text)).toEqual([]);
  });

  it('is looked for in a bounded time, whatever the text', () => {
    expect(possibleTokens(['/o/'.repeat(8000)]).length).toBeLessThanOrEqual(400);
    expect(possibleTokens(['ab'.repeat(10_000)]).length).toBeLessThanOrEqual(400);
  });
});
