import { describe, expect, it } from 'vitest';
import { read } from '../../reading/read.js';
import { intentKinds, type SignalKind } from '../../signal.js';
import { detect } from '../detect.js';
import type { Found } from '../detector.js';
import { everyLanguage } from '../lexicon/every-language.js';
import { look } from '../sight.js';
import { limitsOf, isOwn, weighIntents } from './weigh.js';

const sightOf = (text: string) => {
  const { plain, marks } = read(text);
  return look('plain', text, plain, marks, everyLanguage, () => [], undefined);
};
const weighed = (text: string, rules: readonly Found[] = []) => weighIntents(sightOf(text), [], rules);
const kinds = (text: string, learned: boolean): readonly SignalKind[] =>
  detect(text, { learned }).map(({ kind }) => kind);
const find = (kind: SignalKind, confidence: number, text = ''): Found => ({
  kind,
  start: 0,
  end: Math.max(1, text.length),
  value: `${kind}:phrase`,
  confidence,
  how: 'made',
});

describe('an intent that no rule found', () => {
  it.each([
    ['move_off', 'let us continue on telegram, it is faster for me'],
    ['pay_off', 'pay me directly and we both save the fee'],
    ['refuse', "sorry, i can't share my number here, it is against the rules"],
    ['move_off', 'escríbeme por telegram y seguimos ahí'],
    ['refuse', 'извините, номер здесь не даю, общаемся на площадке'],
    ['move_off', '我们微信聊吧，这里太慢'],
  ] as const)('is taken where the words are those of %s: "%s"', (kind, text) => {
    const taken = weighed(text).find((found) => found.kind === kind);
    expect(taken?.confidence).toBeGreaterThanOrEqual(limitsOf(kind).take);
    expect(taken?.how).toMatch(/^its words are those of /u);
    expect(taken!.end).toBeGreaterThan(taken!.start);
  });
  it.each([
    'the second version is much better, thanks',
    'please send the invoice through the order page',
    'the price is the same, paid here through the order',
    'which hotel has a gym and a pool?',
  ])('is none where nothing of the kind is named: "%s"', (text) => {
    expect(weighed(text)).toEqual([]);
  });
  it('is none in a description of thirty words and more, where many things are said', () => {
    const text =
      'Una voz cercana y clara para el saludo de tu negocio. Grabo en estudio, con dos tomas para elegir y el archivo en el formato que pida ' +
      'tu centralita. El texto va tal como me lo des, y lo leo antes por si algo suena raro en voz alta.';
    expect(weighed(text)).toEqual([]);
  });
  it('is none in a word alone', () => {
    for (const text of ['cash', 'skype?', 'phone']) expect(weighed(text)).toEqual([]);
  });
});

describe('an intent that a rule found', () => {
  const harmless = 'the header of the second draft is too dark, please make the logo a little bigger, thanks';
  it('is dropped where the words speak against it and the rule was not sure', () => {
    for (const kind of ['ask_contact', 'refuse'] as const)
      expect(weighed(harmless, [find(kind, 0.6)]), kind).toEqual([]);
  });
  it('stays where the rule was sure, or where the scorer knows nothing of its kind', () => {
    const rules = [find('meet', limitsOf('meet').sure), find('pressure', 0.6), find('scam', 0.6)];
    expect(weighed(harmless, rules)).toEqual(rules);
  });
});

describe('a proposal behind a show of declining', () => {
  it.each([
    ['move_off', "sorry I can't share my number here, the rules forbid it, so let us continue on telegram"],
    ['pay_off', 'no no no I stay here, rules are rules. anyway pay me directly by bank transfer, no fee'],
  ])('is still %s: "%s"', (kind, text) => {
    expect(kinds(text, true)).toContain(kind);
  });
});

describe('texts that are left to the rules', () => {
  it('are too long, or tell what somebody else said', () => {
    const long = `${'we talk about the brief. '.repeat(40)}let us continue on telegram`;
    for (const text of [
      long,
      '> let us continue on telegram\nno, we stay here',
      'he said "let us continue on telegram"',
    ])
      expect(weighed(text)).toEqual([]);
  });
  it('score the same however often they are read', () => {
    const text = 'could you send it to my gmail? thanks a lot';
    expect(detect(text)).toEqual(detect(text));
  });
});

describe('contact data', () => {
  it('is somebody’s own, however short the text', () => {
    for (const text of ['Write to marta@example.com', 'marta@example.com', '+44 20 7946 0958'])
      expect(kinds(text, true)).toEqual(kinds(text, false));
  });
  it('is a sample where the words around it say so in one of many ways', () => {
    const text = 'the form should reject numbers such as 0917 555 0133, that is just an example';
    const start = text.indexOf('0917');
    const phone: Found = { ...find('phone', 0.9), start, end: start + '0917 555 0133'.length };
    expect(isOwn(sightOf(text), phone)).toBe(false);
    expect(isOwn(sightOf(text), { ...phone, disguised: true })).toBe(true);
  });
});

it('every learned kind is an intent of the vocabulary', () => {
  for (const { kind } of weighed('pay me directly on paypal, call me on whatsapp and let us meet for coffee'))
    expect(intentKinds).toContain(kind);
});
