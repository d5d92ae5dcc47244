import { expect, test } from 'vitest';
import { intentKinds, type SignalKind } from '../../signal.js';
import { detect } from '../detect.js';

const intents = (text: string): readonly SignalKind[] => {
  const kinds = new Set(detect(text).map((signal) => signal.kind));
  return intentKinds.filter((kind) => kinds.has(kind));
};
const backwards = (text: string): string => [...text].reverse().join('');

test.each([
  // catch me on telegram later
  'Y2F0Y2ggbWUgb24gdGVsZWdyYW0gbGF0ZXI=',
  // напиши мне в телеграм
  '0L3QsNC/0LjRiNC4INC80L3QtSDQsiDRgtC10LvQtdCz0YDQsNC8',
  // كلمني على الواتساب
  '2YPZhNmF2YbZiiDYudmE2Ykg2KfZhNmI2KfYqtiz2KfYqA==',
  // 加我微信聊
  '5Yqg5oiR5b6u5L+h6IGK',
  // écris moi sur whatsapp
  'c3a963726973206d6f6920737572207768617473617070',
  encodeURIComponent('напиши в вайбер'),
])('reads a proposal in code: %s', (text) => {
  expect(intents(text)).toEqual(['move_off']);
});

test('reads in code what asks for a number', () => {
  expect(intents('guess: Z2l2ZSBtZSB5b3VyIHBob25lIG51bWJlcg==')).toEqual(['ask_contact']);
});

test.each([
  'the body is aGVsbG8gbG92ZWx5IHdvcmxk',
  'token dGhlIGZveCBqdW1wcyBvdmVyIHRoZSBkb2c=',
  // Привет, макет готов
  '0J/RgNC40LLQtdGCLCDQvNCw0LrQtdGCINCz0L7RgtC+0LI=',
  'icon hash 9f86d081884c7d659a2feaa0c55ad015',
  'the file is caf%C3%A9%20menu',
])('leaves code alone that says nothing of the kind: %s', (text) => {
  expect(intents(text)).toEqual([]);
});

test.each([
  backwards('find me on discord'),
  backwards('message me on viber'),
  backwards('hablame por skype'),
  backwards('напиши в телеграм'),
  `hehe: ${backwards('chat with me on telegram')}`,
])('reads a sentence that is turned around: %s', (text) => {
  expect(intents(text)).toEqual(['move_off']);
});

test.each([
  'name the elf Egassem and the dwarf Dnifor',
  'the klatch of hens needs a title',
  'ein Reim auf Tahchen, bitte',
])('reads forwards what is no sentence backwards: %s', (text) => {
  expect(intents(text)).toEqual([]);
});

test.each(['watsapp me tonight', 'vatsaptan yazar mısın', 'wtsapp kr do mujhe', 'ওয়াটসএপে আসেন', '用ㄌㄞ聊好嗎'])(
  'knows a misspelled app as what somebody is to do: %s',
  (text) => {
    expect(intents(text)).toEqual(['move_off']);
  },
);

test.each([
  'the telegrm menu needs an icon',
  'watsapp menu icons, 12 pieces, in svg',
  'wtsapp ka logo bana kar do mujhe',
])('leaves a misspelled app that is worked on: %s', (text) => {
  expect(intents(text)).toEqual([]);
});
