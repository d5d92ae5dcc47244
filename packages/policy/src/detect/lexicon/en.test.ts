import { expect, test } from 'vitest';
import { detect } from '../detect.js';

const kindsIn = (text: string): string => [...new Set(detect(text).map((signal) => signal.kind))].sort().join(' ');

const proposals: readonly (readonly [text: string, kind: string])[] = [
  ['which email do you use for invoices?', 'ask_contact'],
  ['can you share a mobile I can reach?', 'ask_contact'],
  ['where can I find you if this site is down?', 'ask_contact'],
  ['typing here drives me mad, let us switch to something off this site', 'move_off'],
  ['I would much rather talk over email', 'move_off'],
  ['is there any other channel to talk on?', 'move_off'],
  ['shall we leave the site out of it? cheaper for you', 'pay_off'],
  ['do you take a bank transfer?', 'pay_off'],
  ['sort it without the platform cut', 'pay_off'],
  ['did you get my email about the colours?', 'ref_off'],
  ['lovely seeing you, the sketch is the one you liked over breakfast at your house yesterday', 'ref_off'],
  ['give me a bell tonight', 'call'],
  ['can I walk you through it live?', 'call'],
  ['lunch is my treat if you are around', 'meet'],
  ['fancy a pint after work?', 'meet'],
  ['could we carry on by text?', 'move_off'],
  ['any chance of a quick natter tomorrow?', 'call'],
  ['can we meet?', 'meet'],
  ['coffee tomorrow?', 'meet'],
  ['I can come over', 'meet'],
  ['dm me', 'move_off'],
  ['email it to me please', 'move_off'],
  ['are you free to talk this evening', 'call'],
  ["let's swap emails", 'ask_contact'],
  ["I've sent you an email", 'ref_off'],
  ['I can only pay through bank transfer', 'pay_off'],
  ['shall I text you', 'move_off'],
  ['is it possible to transfer it to your account', 'pay_off'],
  ['would you like to talk on the phone', 'call'],
];

test.each(proposals)('English "%s" is %s', (text, kind) => {
  expect(kindsIn(text)).toBe(kind);
});

const nearMisses: readonly (readonly [text: string, kind: string])[] = [
  ['I never hand my number to strangers', 'refuse'],
  ['nah, not paying outside of here', 'refuse'],
  ['I would rather pay the fee than lose my account', 'refuse'],
  ['we could get banned for that, stay on here', 'refuse'],
  ['a thank you note for the phone shop, two versions', ''],
  ['talk to you soon, the draft looks great', ''],
  ['transcribe a conference call of an hour', ''],
  ['I have to decline', 'refuse'],
  ["I don't take direct payments", 'refuse'],
  ['my account could be closed', 'refuse'],
  ["let's meet the deadline this time", ''],
  ['could you add me to the credits?', ''],
  ['nice to meet you', ''],
  ['we will send you a text message when it is ready', ''],
  ['pleased to meet you', ''],
];

test.each(nearMisses)('English "%s" proposes nothing: [%s]', (text, kind) => {
  expect(kindsIn(text)).toBe(kind);
});
