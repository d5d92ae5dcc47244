import { expect, test } from 'vitest';
import { detect } from '../detect.js';

const kindsIn = (text: string): string => [...new Set(detect(text).map((signal) => signal.kind))].sort().join(' ');

const proposals: readonly (readonly [text: string, kind: string])[] = [
  ['sir pahingi po ng number nyo', 'ask_contact'],
  ['ano email mo boss?', 'ask_contact'],
  ['may viber ka po ba? pahingi number', 'ask_contact'],
  ['paano ko po kayo makokontak maliban dito?', 'ask_contact'],
  ['sa telegram na lang tayo mag usap', 'move_off'],
  ['pm mo ko sa messenger, mas mabilis ako don', 'move_off'],
  ['lipat tayo sa whatsapp mabagal dito eh', 'move_off'],
  ['sa labas na lang tayo mag usap ng platform', 'move_off'],
  ['add nyo ko sa fb po', 'move_off'],
  ['gcash na lang po bayad para walang kaltas', 'pay_off'],
  ['diretso na lang bayad sa bdo account ko', 'pay_off'],
  ['cancel na lang yung order tapos bayad ka sakin sa maya', 'pay_off'],
  ['labas na lang natin bayaran para tipid sa fee', 'pay_off'],
  ['sabi mo po sa call kahapon blue yung kulay', 'ref_off'],
  ['nasend ko na po sa viber yung file kagabi', 'ref_off'],
  ['pwede po ba tayo mag call saglit?', 'call'],
  ['tawag po ako mamaya ok lang?', 'call'],
  ['kita tayo sa starbucks bukas para pag usapan', 'meet'],
  ['punta ka na lang sa office ko sir', 'meet'],
  ['pag na-ban ako, pano kita mahahanap', 'ask_contact'],
  ['tuloy natin sa kabila, ang bagal ng notif dito', 'move_off'],
  ['under the table na lang boss, presyong kaibigan', 'pay_off'],
  ['tumatawag ako kanina, di mo sinasagot', 'ref_off'],
  ['nakakapagod mag-type, ikukwento ko na lang', 'call'],
  ['libre kita ng kape, dadaan ako jan bukas', 'meet'],
  ['paano kita matatawagan', 'ask_contact'],
  ['pm na lang po', 'move_off'],
  ['pwede gcash?', 'pay_off'],
  ['nag-gcash na ako sayo kahapon', 'ref_off'],
  ['tawagan mo ko', 'call'],
  ['san tayo magkikita?', 'meet'],
];

test.each(proposals)('Tagalog "%s" is %s', (text, kind) => {
  expect(kindsIn(text)).toBe(kind);
});

const nearMisses: readonly (readonly [text: string, kind: string])[] = [
  ['sorry po bawal magbigay ng number dito', 'refuse'],
  ['dito na lang po tayo mag usap para safe', 'refuse'],
  ['hindi po ako tumatanggap ng bayad sa labas', 'refuse'],
  ['pakidelete po ng number nyo sa message', 'refuse'],
  ['di po ako pwede mag call, chat lang po dito', 'refuse'],
  ['ayoko po lumipat sa whatsapp baka ma ban ako', 'refuse'],
  ['gawa po kayo ng messenger bot para sa shop', ''],
  ['palitan po yung kulay ng logo, gawing blue', ''],
  ['magkano po per page?', ''],
  ['salamat po ang ganda ng gawa nyo', ''],
  ['lagay nyo po call now button sa website', ''],
  ['kailangan ko ng gcash integration sa website ko', ''],
  ['yung order number 4471029 ano na po status?', ''],
  ['okay lang po, walang problema', ''],
  ['bakit kailangan pa sa viber, okay naman dito', 'refuse'],
  ['di ko po gets yung module 2, paki-ulit', ''],
  ['bawal po yan', 'refuse'],
  ['wag na lang po', 'refuse'],
  ['mas gusto ko dito', 'refuse'],
  ['ayoko ng red', ''],
  ['upload mo na lang dito', ''],
];

test.each(nearMisses)('Tagalog "%s" proposes nothing: [%s]', (text, kind) => {
  expect(kindsIn(text)).toBe(kind);
});
