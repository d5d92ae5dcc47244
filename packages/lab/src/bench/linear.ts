// `npm run bench:linear`: hostile texts of 100,000 characters against twice 50,000; linear means a ratio near 1.
import { defaultRulebook, judge } from '@parley/policy';
import { microsPerCall, row } from './measure.js';

const families: Record<string, string> = {
  'letters a': 'a',
  digits: '5',
  'spaced digits': '5 ',
  'digit words': 'five ',
  'at signs': '@',
  'dots and letters': 'a.',
  'mail beginnings': 'a@b.',
  'half links': 'http://',
  'spaced letters': 'p a y p a l . ',
  leet: 'sk1p3 ',
  'zero-width': 'a\u200b',
  'combining marks': 'a\u0301',
  'emoji digits': '5️⃣',
  base64: 'QUJDRA==',
  percent: '%41%42',
  brackets: '(((((',
  han: '加我微信',
  negations: 'no not never ',
  'lone surrogates': '\ud83d',
  'new lines': 'w\n',
};

const long = 100_000;
row('', '2 × 50,000 ms', '100,000 ms', 'ratio');
let worst = 0;
for (const [name, unit] of Object.entries(families)) {
  const text = unit.repeat(Math.ceil(long / unit.length));
  const time = (length: number) => {
    const input = { text: text.slice(0, length), place: 'inbox', side: 'seller', facts: {} } as const;
    return microsPerCall(1, () => judge(defaultRulebook, input), 4) / 1000;
  };
  const half = 2 * time(long / 2);
  const whole = time(long);
  worst = Math.max(worst, whole);
  row(name, half.toFixed(1), whole.toFixed(1), (whole / half).toFixed(2));
}
row('worst', '', worst.toFixed(1));
