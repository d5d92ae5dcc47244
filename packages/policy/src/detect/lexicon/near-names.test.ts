import { expect, test } from 'vitest';
import { heardName, nearName } from './near-names.js';

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

test.each([
  ['whazzap', 'whatsapp'],
  ['uatisapi', 'whatsapp'],
  ['watsab', 'whatsapp'],
  ['instergram', 'instagram'],
  ['vayber', 'viber'],
  ['diskort', 'discord'],
  ['fesbuk', 'facebook'],
  ['skaip', 'skype'],
  ['тялеграм', 'telegram'],
  ['дискорт', 'discord'],
  ['الواتص', 'whatsapp'],
  ['टेलिग्रैम', 'telegram'],
])('%s is heard as %s', (word, name) => {
  expect(heardName(word, 0, word.length)).toBe(name);
});

test.each(['wasp', 'wasabi', 'weiber', 'vibes', 'skip', 'scope', 'discard', 'discover', 'tictac', 'facets', 'fassbar'])(
  '%s is heard as nothing else',
  (word) => {
    expect(heardName(word, 0, word.length)).toBeUndefined();
  },
);
