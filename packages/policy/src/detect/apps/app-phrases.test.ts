import { expect, test } from 'vitest';
import { detect } from '../detect.js';

const kindsIn = (text: string): readonly string[] => detect(text).map((signal) => signal.kind);

test.each([
  'phonepe kar dena 9811155501 pe',
  'বিকাশ করেন 01711555010 এ',
  'кидай по СБП на +7 916 555 01 10',
  'PayPayで09055501101に送ってください',
  'papara hesabım 0532 555 01 10',
])('"%s" names a wallet known by a phone', (text) => {
  expect(kindsIn(text)).toEqual(expect.arrayContaining(['payment', 'phone']));
});

test.each(['скиньте на моно 4441 1155 5010 0215', 'রকেটে পাঠান 017115550109'])(
  '"%s" names an account inside a phrase',
  (text) => {
    expect(kindsIn(text)).toContain('payment');
  },
);

test.each([
  ['messenger', 'telegram kar_asha5 dhundo'],
  ['messenger', 'टेलीग्राम पर भी यही नाम है मेरा'],
  ['messenger', 'ラインも同じ名前です'],
  ['messenger', 'نفس الاسم على تيليجرام'],
  ['messenger', 'whtsp no 98111-55501'],
  ['social', 'انسٹا آئی ڈی asma.tiles ہے'],
  ['social', 'вконтакте найдёшь по этому же имени'],
  ['social', '小红书号 555010119'],
  ['social', '微博@林木作'],
])('a name for a %s is read in "%s"', (kind, text) => {
  expect(kindsIn(text)).toContain(kind);
});

test.each(['phonepe jaisa app banana hai, 3 screen', '小红书 12 篇笔记', 'telegram ke liye 40 sticker chahiye'])(
  '"%s" is about work',
  (text) => {
    for (const kind of ['payment', 'phone', 'messenger', 'social']) expect(kindsIn(text)).not.toContain(kind);
  },
);

test('a UPI id whose provider follows in the next message is one', () => {
  const kinds = detect('@okicici', { history: ['UPI से भेज दीजिए: asha.silai'] }).map(({ kind }) => kind);
  expect(kinds).toContain('payment');
});

test('mail told in native words has its name, its sign and its provider', () => {
  for (const text of [
    'রাফি এট জিমেইল ডট কম',
    'عثمان ٹائلز ایٹ دا ریٹ جی میل ڈاٹ کام',
    'रोहन एट द रेट जीमेल डॉट कॉम',
    'QQ邮箱 555010119',
  ])
    expect(kindsIn(text)).toContain('email');
});
