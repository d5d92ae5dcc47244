import { expect, it } from 'vitest';
import { read } from '../../reading/read.js';
import { everyLanguage } from '../lexicon/every-language.js';
import { scan } from '../lexicon/lexicon.js';
import { featuresOf, makeFeatures } from './features.js';
import { toldBy } from './told-by.js';

const told = (text: string, kind: 'move_off' | 'pay_off' | 'refuse'): string => {
  const features = makeFeatures();
  featuresOf(features, text, [], []);
  return text.slice(...toldBy(text, features, kind, scan(read(text).plain, everyLanguage)));
};

it('names the stretch whose words speak for an intent, from word to word', () => {
  const text = 'the second draft has a darker blue, and let us continue on telegram tonight';
  expect(told(text, 'move_off')).toContain('telegram');
  expect(text.split(' ')).toEqual(expect.arrayContaining(told(text, 'move_off').split(' ')));
  expect(told(text, 'move_off').length).toBeLessThan(text.length / 1.5);
});

it('stays within runs of characters where words are written without spaces', () => {
  const text = '第二版的蓝色更深。我们加微信聊吧';
  expect(told(text, 'move_off')).toContain('微信');
  expect(told(text, 'move_off').length).toBeLessThan(text.length);
});

it('is the whole text where no word speaks for it', () => {
  expect(told('zzkq vvxj wwpq', 'refuse')).toBe('zzkq vvxj wwpq');
});
