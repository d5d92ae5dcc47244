import { expect, test } from 'vitest';
import { detect } from '../detect.js';

const mailsIn = (text: string): readonly string[] =>
  detect(text)
    .filter((signal) => signal.kind === 'email')
    .map((signal) => signal.value);

test.each([
  ['gmail pe aakash.designs42 naam se id hai', 'aakash.designs42@gmail.com'],
  ['네이버 메일 jiwon_art 로 보내주시면 돼요', 'jiwon_art@naver.com'],
  ['gmail của em là hoangdich99, gửi qua đó nhé', 'hoangdich99@gmail.com'],
  ['发到 zhangsan5566 网易那个163邮箱', 'zhangsan5566@163.com'],
])('"%s" names a mailbox beside its provider', (text, mail) => {
  expect(mailsIn(text)).toEqual([mail]);
});

test.each([
  'gmail clone ka ui banana hai, react18 me',
  'gmail template with header_v2.png, please',
  'outlook plugin for office365 reports',
])('"%s" names no mailbox', (text) => {
  expect(mailsIn(text)).toEqual([]);
});
