import { expect, it } from 'vitest';
import { parseRow } from './parse-row.js';

const parse = (row: object) => parseRow(JSON.stringify({ id: 'a', text: 'hi', ...row }));

it('takes a row with kinds for a message', () => {
  expect(parse({ kinds: ['phone'], class: 'leet', lang: 'de' })).toEqual({
    shape: 'message',
    id: 'a',
    lang: 'de',
    text: 'hi',
    history: [],
    kinds: ['phone'],
    class: 'leet',
    difficulty: 3,
  });
});

it('takes a row with contact for chat, also where nobody looked', () => {
  expect(parse({ contact: null, source: 'irc' })).toEqual({
    shape: 'chat',
    id: 'a',
    source: 'irc',
    text: 'hi',
    contact: null,
  });
});

it('takes a row that expects an effect for a case, though it lists kinds too', () => {
  const row = parse({
    expect: 'mask',
    also_ok: ['hold'],
    place: 'inbox',
    side: 'buyer',
    facts: { needs: [] },
    kinds: ['phone'],
  });
  expect(row).toMatchObject({
    shape: 'case',
    input: { text: 'hi', history: [], place: 'inbox', side: 'buyer', facts: { needs: [] } },
    alsoOk: ['hold'],
  });
});

it('leaves out a case that needs what the input does not carry', () => {
  expect(parse({ expect: 'mask', place: 'inbox', side: 'buyer', skip: 'needs a file' })).toBeUndefined();
});

it('says what is missing', () => {
  expect(() => parse({})).toThrow(
    'a row has "kinds" (a message), "contact" (chat) or "expect", "place" and "side" (a case)',
  );
  expect(() => parseRow('{"text":"no id"}')).toThrow('a row has an "id" and a "text"');
});
