// `npm run bench:linear`: hostile texts of 100,000 characters against twice 50,000; linear means a ratio near 1.
import { defaultRulebook, judge } from '@parley/policy';
import { microsPerCall, row } from './measure.js';

const families: Record<string, string> = {
  'letters a': 'a',
  digits: '5',
  'spaced digits': '5 ',
  'digits with signs': '55-5.5/5 ',
  'digit words': 'five ',
  'digit words of all kinds': 'five dos tres vier пять पाँच ',
  'at signs': '@',
  'at signs in words': 'a@b c@d ',
  dots: '.',
  'dots and letters': 'a.',
  'mail beginnings': 'a@b.',
  'half links': 'http://',
  'spaced letters': 'p a y p a l . ',
  leet: 'sk1p3 ',
  'app names': 'whatsapp telegram signal line ',
  'app names and handles': 'insta: mona_55 ',
  'cue words': 'call me at my number on ',
  'zero-width': 'a\u200b',
  'combining marks': 'a\u0301',
  'marks alone': '\u0301',
  'right to left': 'رقمي هو واتساب ',
  'direction marks': '\u202ea\u202c',
  emoji: '🙂',
  'emoji digits': '5️⃣',
  base64: 'QUJDRA==',
  'long base64': 'bW9uYUBleGFtcGxlLmNvbQ ',
  percent: '%41%42',
  brackets: '(((((',
  quotes: '"a b ',
  'single quotes': "'a b c' ",
  'quoted lines': '> call me\n',
  han: '加我微信',
  kana: 'ライン',
  hangul: '카톡으로 ',
  negations: 'no not never ',
  'descriptions without names': 'the green one, some other ',
  streets: '12 oak street, ',
  'lone surrogates': '\ud83d',
  'new lines': 'w\n',
};

const long = 100_000;
const frame = 50;
const judgedIn = (text: string, history: readonly string[] = []) => {
  const input = { text, history, place: 'inbox', side: 'seller', facts: {} } as const;
  return microsPerCall(1, () => judge(defaultRulebook, input), 5) / 1000;
};

row('', '2 × 50,000 ms', '100,000 ms', 'ratio');
const slow: string[] = [];
let worst = 0;
const report = (name: string, half: number, whole: number) => {
  worst = Math.max(worst, whole);
  if (whole > frame) slow.push(name);
  row(name, half.toFixed(1), whole.toFixed(1), (whole / half).toFixed(2));
};
for (const [name, unit] of Object.entries(families)) {
  const text = unit.repeat(Math.ceil(long / unit.length));
  report(name, 2 * judgedIn(text.slice(0, long / 2)), judgedIn(text.slice(0, long)));
}
const past = (length: number) =>
  Array.from({ length: 8 }, () => 'five 55 whatsapp a@b. '.repeat(length / 176).slice(0, length / 8));
report('history of long messages', 2 * judgedIn('and 55 12', past(long / 2)), judgedIn('and 55 12', past(long)));
row('worst', '', worst.toFixed(1));
console.log(slow.length === 0 ? `all within ${frame} ms` : `over ${frame} ms: ${slow.join(', ')}`);
