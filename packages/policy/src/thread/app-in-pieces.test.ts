import { expect, test } from 'vitest';
import { detect } from '../detect/detect.js';

const found = (text: string, before: string) =>
  detect(text, { history: ['hi', before] }).filter(({ kind }) => kind !== 'obfuscated');

test.each([
  ['add me on disc', 'ord in the evening'],
  ["let's talk on tele", 'gram, I answer at once'],
  ['escríbeme por insta', 'gram cuando quieras'],
  ['напиши мне в теле', 'грам вечером'],
  ['加我微', '信聊'],
])('hears the app that %j and %j name together', (before, text) => {
  expect(found(text, before)).toMatchObject([{ kind: 'move_off', value: 'move_off:app' }]);
});

test.each([
  ['I know whats', 'app icons cost, twelve are fine'],
  ['no, I will not talk to you on tele', 'gram, sorry'],
  ['the hero wears a disc', 'ord is the name of the villain'],
  ['send me the list of what', 'apples you drew'],
])('hears nothing in %j and %j', (before, text) => {
  expect(found(text, before).filter(({ kind }) => kind === 'move_off')).toEqual([]);
});
