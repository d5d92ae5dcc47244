import { expect, test } from 'vitest';
import { detectIn } from '../detect-in.js';
import { languages } from '../lexicon/languages.js';
import { newLexicon } from '../lexicon/lexicon.js';

const addressesIn = (langs: readonly string[], text: string): readonly string[] =>
  detectIn(newLexicon(languages.filter(({ lang }) => lang === '' || langs.includes(lang))), text, { learned: false })
    .filter(({ kind }) => kind === 'address')
    .map((signal) => signal.text);

test.each([
  ['en', 'ship it to 12 Mill Lane, Ashford', '12 Mill Lane'],
  ['es', 'envíalo a calle Olmo 14, Segovia', 'calle Olmo 14'],
  ['pt', 'pode entregar na rua das Flores 27, Bairro Alto', 'rua das Flores 27'],
  ['fr', 'passez au 8 bis rue du Four, Lyon', '8 bis rue'],
  ['de', 'bitte schick es an Lindenstraße 7, Leipzig', 'Lindenstraße 7'],
  ['it', 'spedisci a via Garibaldi 9, Torino', 'via Garibaldi 9'],
  ['nl', 'stuur het naar Lindelaan 14, Utrecht', 'Lindelaan 14'],
  ['id', 'kirim ke jalan Melati 5, Bandung', 'jalan Melati 5'],
  ['tr', 'kargo adresim: Gül sokak no: 5, Kadıköy', 'Gül sokak no: 5'],
  ['vi', 'gửi về 14 Nguyễn Trãi, phường 5 giúp em', '14 Nguyễn Trãi, phường 5'],
  ['ru', 'отправьте на ул. Лесная, дом 7, Самара', 'ул. Лесная, дом 7'],
  ['uk', 'надішліть на нова пошта, відділення 12', 'нова пошта, відділення 12'],
  ['zh', '寄到杭州市西湖区文三路12号', '文三路12号'],
  ['ja', '郵送先は東京都渋谷区神宮前3-14-2です', '東京都渋谷区神宮前3-14-2'],
  ['ko', '서울 마포구 월드컵로 24 로 보내주세요', '서울 마포구 월드컵로 24'],
])('%s alone reads the address in "%s"', (lang, text, street) => {
  expect(addressesIn([lang], text).join()).toContain(street);
});

test('an address in a language that is not read is none', () => {
  expect(addressesIn(['ko'], 'bitte schick es an Lindenstraße 7, Leipzig')).toEqual([]);
});

test('no language at all reads any text without an error', () => {
  expect(addressesIn([], 'nr. 12, 04109 Leipzig, box 7, flat 3')).toEqual([]);
});
