import { expect, test } from 'vitest';
import { nearName } from './near-names.js';

test.each([
  ['wahtsapp', 'whatsapp'],
  ['whattsaap', 'whatsapp'],
  ['telegarm', 'telegram'],
  ['instargam', 'instagram'],
  ['mesenger', 'messenger'],
  ['faceboook', 'facebook'],
  ['dicsord', 'discord'],
  ['skipe', 'skype'],
  ['vibber', 'viber'],
  ['linkdin', 'linkedin'],
])('%s is a slip of %s', (word, name) => {
  expect(nearName(word, 0, word.length)).toBe(name);
});

test.each([
  'wireframe',
  'teragram',
  'wrapup',
  'program',
  'passenger',
  'flashback',
  'snapshot',
  'message',
  'payroll',
  'discard',
  'viper',
  'style',
  'pioneer',
])('%s is a word of its own', (word) => {
  expect(nearName(word, 0, word.length)).toBeUndefined();
});
