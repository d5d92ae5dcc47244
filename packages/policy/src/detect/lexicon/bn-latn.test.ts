import { expect, test } from 'vitest';
import { detect } from '../detect.js';

const kindsIn = (text: string): string => [...new Set(detect(text).map((signal) => signal.kind))].sort().join(' ');

const proposals: readonly (readonly [text: string, kind: string])[] = [
  ['kokhon phone korle subidha hoy bolen', 'call'],
  ['amar dokane eshe namuna ta dekhe jan', 'meet'],
  ['cash e dibo, office theke niye jaiyen', 'pay_off'],
  ['vai apnar number ta den kotha boli', 'ask_contact'],
  ['apnar email id ta ki?', 'ask_contact'],
  ['apnar sathe kivabe jogajog korbo?', 'ask_contact'],
  ['whatsapp number pawa jabe?', 'ask_contact'],
  ['cholen telegram e kotha boli', 'move_off'],
  ['whatsapp e asen vai, ekhane msg derite ase', 'move_off'],
  ['marketplace er baire kotha boli, subidha hobe', 'move_off'],
  ['amake messenger e nok den', 'move_off'],
  ['taka direct amar bank account e pathan', 'pay_off'],
  ['bkash e payment koren, commission lagbe na', 'pay_off'],
  ['order cancel kore nagad e taka pathiye den', 'pay_off'],
  ['kalke phone e ja kotha hoyechilo sei moto korsi', 'ref_off'],
  ['apnake whatsapp e file pathaisilam', 'ref_off'],
  ['5 minute call e kotha bolte pari?', 'call'],
  ['kal dhanmondi te coffee khete khete dekha kori?', 'meet'],
  ['amar office e asen, samnasamni kotha boli', 'meet'],
  ['dekha kora jabe?', 'meet'],
  ['bkash korbo?', 'pay_off'],
  ['dm den', 'move_off'],
  ['amar mail paisen?', 'ref_off'],
  ['kokhon call dibo', 'call'],
  ['number ta den', 'ask_contact'],
];

test.each(proposals)('romanised Bengali "%s" is %s', (text, kind) => {
  expect(kindsIn(text)).toBe(kind);
});

const nearMisses: readonly (readonly [text: string, kind: string])[] = [
  ['bar bar telegram er kotha bolen keno, bollam to na', 'refuse'],
  ['website e bkash gateway boshate koto din lage?', ''],
  ['sorry vai, number dite parbo na', 'refuse'],
  ['ekhanei kotha boli, baire jawa nishedh', 'refuse'],
  ['ami baire payment nei na, order ekhanei den', 'refuse'],
  ['whatsapp e kotha bola niyomer baire', 'refuse'],
  ['apnar number ta message theke delete kore den', 'refuse'],
  ['call e aste parbo na, ja bolar ekhanei likhen', 'refuse'],
  ['whatsapp bot banate hobe', ''],
  ['logo te nil rong chai', ''],
  ['website e bkash gateway bosate koto lagbe?', ''],
  ['kalker moddhe file pathan', ''],
  ['ek page er jonno koto taka lagbe?', ''],
  ['khub sundor kaj hoise vai, dhonnobad', ''],
  ['order number 4471029 er ki holo?', ''],
  ['kono somossa nai, somoy niye koren', ''],
  ['allowed na', 'refuse'],
  ['ekhane bolen', 'refuse'],
  ['file ta pathan', ''],
  ['pore kotha boli', ''],
];

test.each(nearMisses)('romanised Bengali "%s" proposes nothing: [%s]', (text, kind) => {
  expect(kindsIn(text)).toBe(kind);
});
