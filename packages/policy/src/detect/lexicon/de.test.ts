import { expect, test } from 'vitest';
import { detect } from '../detect.js';

const kindsIn = (text: string): string => [...new Set(detect(text).map((signal) => signal.kind))].sort().join(' ');

const proposals: readonly (readonly [text: string, kind: string])[] = [
  ['haste mal ne nummer für mich', 'ask_contact'],
  ['an welche E-Mail soll die Rechnung?', 'ask_contact'],
  ['bist du sonst noch irgendwo im Netz zu finden?', 'ask_contact'],
  ['der Chat hängt dauernd, lieber woanders', 'move_off'],
  ['mail mir den Text', 'move_off'],
  ['lass uns die Plattform weglassen', 'pay_off'],
  ['kann ich dir das überweisen?', 'pay_off'],
  ['machen wir unter vier Augen, ohne Gebühren', 'pay_off'],
  ['wie gestern am Telefon gesagt: lieber blau', 'ref_off'],
  ['ich hab dir auf die Mailbox gesprochen', 'ref_off'],
  ['mündlich geht das schneller, wann passt es dir?', 'call'],
  ['klingel einfach durch', 'call'],
  ['Lust auf ein Feierabendbier?', 'meet'],
  ['darf ich morgen kurz vorbeischauen?', 'meet'],
  ['hättest du eine Handynummer für mich?', 'ask_contact'],
  ['können wir uns treffen', 'meet'],
  ['Kaffee morgen?', 'meet'],
  ['darf ich Sie anrufen', 'call'],
  ['ich schreib dir ne Mail', 'move_off'],
  ['kann ich dir mailen', 'move_off'],
  ['gib mir deine IBAN', 'pay_off'],
  ['ich habe dir eine Mail geschickt', 'ref_off'],
  ['hast du auch ne Mail', 'ask_contact'],
];

test.each(proposals)('German "%s" is %s', (text, kind) => {
  expect(kindsIn(text)).toBe(kind);
});

const nearMisses: readonly (readonly [text: string, kind: string])[] = [
  ['Meine Handynummer bleibt bei mir', 'refuse'],
  ['wozu brauchst du meine Mail?', 'refuse'],
  ['nett gemeint, aber ich treff mich nicht mit Kunden', 'refuse'],
  ['ich möchte Geld auf mein Sparkonto überweisen', ''],
  ['das Kontaktformular braucht einen Hintergrund in Grün', ''],
  ['eilt nicht, schönes Wochenende', ''],
  ['das ist gegen die Regeln', 'refuse'],
  ['muss ich leider ablehnen', 'refuse'],
  ['du kannst mir hier schreiben', 'refuse'],
  ['freut mich, Sie kennenzulernen', ''],
  ['können wir über die Farben reden', ''],
];

test.each(nearMisses)('German "%s" proposes nothing: [%s]', (text, kind) => {
  expect(kindsIn(text)).toBe(kind);
});
