import { expect, test } from 'vitest';
import { detect } from '../detect.js';

const kindsIn = (text: string): readonly string[] => detect(text).map((signal) => signal.kind);

const hits: readonly (readonly [text: string, kind: string])[] = [
  ['mi dai la tua mail che ti mando il preventivo?', 'ask_contact'],
  ['come ti chiami su instagram?', 'ask_contact'],
  ['continuiamo su whatsapp? qui non vedo i messaggi', 'move_off'],
  ["annulla l'ordine e ci accordiamo tra noi", 'pay_off'],
  ["mandami l'iban che ti faccio il bonifico stasera", 'pay_off'],
  ['hai visto la mail che ti ho mandato martedì?', 'ref_off'],
  ['posso chiamarti un attimo?', 'call'],
  ['ci vediamo venerdì in un bar?', 'meet'],
  ['non do il mio numero ai clienti', 'refuse'],
  ['né telegram né altro, tutto in questa chat', 'refuse'],
];

test.each(hits)('Italian "%s" is %s', (text, kind) => {
  expect(kindsIn(text)).toContain(kind);
});

test.each([
  "l'invito all'azione deve essere più grande",
  'il logo in nero, non in grigio',
  'ieri ho lasciato qui i file, li vedi?',
  'bisogna integrare il bonifico nel checkout',
])('Italian "%s" proposes nothing', (text) => {
  expect(kindsIn(text)).toEqual([]);
});

test.each([
  ['ci vediamo?', 'meet'],
  ['possiamo incontrarci?', 'meet'],
  ['vieni in ufficio', 'meet'],
  ["mi dai l'iban?", 'pay_off'],
  ['facciamo in nero', 'pay_off'],
  ['ti ho chiamato ieri', 'ref_off'],
  ['hai visto la mia mail?', 'ref_off'],
  ['ci sentiamo su whatsapp?', 'move_off'],
  ['scambiamoci i contatti', 'ask_contact'],
  ['quando possiamo parlare?', 'call'],
  ['preferisco di no', 'refuse'],
  ['non se ne parla', 'refuse'],
])('Italian in plain words "%s" is %s', (text, kind) => {
  expect(kindsIn(text)).toContain(kind);
});

test.each(['piacere di conoscerti', 'ci sentiamo presto', 'ci vediamo domani'])(
  'Italian in plain words "%s" proposes nothing',
  (text) => {
    expect(kindsIn(text)).toEqual([]);
  },
);
