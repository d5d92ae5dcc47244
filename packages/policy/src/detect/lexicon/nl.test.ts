import { expect, test } from 'vitest';
import { detect } from '../detect.js';

const kindsIn = (text: string): string => [...new Set(detect(text).map((signal) => signal.kind))].sort().join(' ');

const proposals: readonly (readonly [text: string, kind: string])[] = [
  ['op welk mailadres kan ik het contract sturen?', 'ask_contact'],
  ['waar bent u het best te bereiken?', 'ask_contact'],
  ['heet jij op insta ook zo?', 'ask_contact'],
  ['ik praat liever ergens waar niemand meeleest', 'move_off'],
  ['mail me de tekst', 'move_off'],
  ['wat kost het als we de site ertussenuit laten?', 'pay_off'],
  ['stuur maar een tikkie', 'pay_off'],
  ['zal ik het geld overmaken?', 'pay_off'],
  ['ik had je gisteren geappt over de kleur', 'ref_off'],
  ['je klonk moe gisteravond', 'ref_off'],
  ['bel anders even vanavond', 'call'],
  ['wil je dit telefonisch bespreken?', 'call'],
  ['zin in een pintje vanavond?', 'meet'],
  ['kan ik niet gewoon cash betalen als je klaar bent', 'pay_off'],
  ['woon je in de buurt? dan kom ik even langs', 'meet'],
  ['zullen we afspreken?', 'meet'],
  ['koffie morgen?', 'meet'],
  ['mag ik u een mail sturen', 'move_off'],
  ['ik app je', 'move_off'],
  ['kunt u mij bellen', 'call'],
  ['stuur me je IBAN', 'pay_off'],
  ['bedankt voor het telefoontje', 'ref_off'],
  ['heb je een telefoonnummer voor me', 'ask_contact'],
];

test.each(proposals)('Dutch "%s" is %s', (text, kind) => {
  expect(kindsIn(text)).toBe(kind);
});

const nearMisses: readonly (readonly [text: string, kind: string])[] = [
  ['waarom wil je mijn mail?', 'refuse'],
  ['daar begin ik niet aan, betalen doe ik hier', 'refuse'],
  ['bellen lukt niet, schrijf het hier', 'refuse'],
  ['ik wil geld naar mijn spaarrekening overmaken', ''],
  ['op de factuur ruimte voor een IBAN', ''],
  ['de menukaart is prachtig', ''],
  ['dat is tegen de regels', 'refuse'],
  ['verwijder je nummer even', 'refuse'],
  ['ik antwoord je hier', 'refuse'],
  ['aangenaam kennis te maken', ''],
  ['hoe werkt betalen hier', ''],
];

test.each(nearMisses)('Dutch "%s" proposes nothing: [%s]', (text, kind) => {
  expect(kindsIn(text)).toBe(kind);
});
