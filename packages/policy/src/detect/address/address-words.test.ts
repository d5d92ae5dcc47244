import { expect, test } from 'vitest';
import { detect } from '../detect.js';

const kindsIn = (text: string): readonly string[] => detect(text).map((signal) => signal.kind);

test.each([
  'gửi mẫu về 14/2 Nguyễn Trãi, phường 5, quận 5, TP.HCM giúp em',
  'নমুনা পাঠান এই ঠিকানায়: বাড়ি ১৪, রোড ৭, ধানমন্ডি, ঢাকা ১২০৫',
  'dito nyo po ipadala: Blk 5 Lot 14 Sampaguita St., Pasig City 1600',
  '책은 경기도 성남시 분당구 판교로 142, 3동 501호로 부쳐주세요',
  '書寄到這裡：臺北市大安區和平東路 142 號 2 樓，王小姐收',
  '原稿は 〒150-0001 東京都渋谷区神宮前3-14-2 ハイツ原201 宛に郵送してください',
])('"%s" names a place to send something to', (text) => {
  expect(kindsIn(text)).toContain('address');
});

test.each([
  'block 5 and block 6 of the page, then the rest',
  'rumah 2 lantai, blok 3, ukuran 6x12',
  '它的地址是北京市东城区东长安街16号',
])('"%s" names none', (text) => {
  expect(kindsIn(text)).not.toContain('address');
});
