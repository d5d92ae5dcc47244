import { expect, test } from 'vitest';
import { detect } from '../detect.js';

const kindsIn = (text: string): readonly string[] => detect(text).map((signal) => signal.kind);

const hits: readonly (readonly [text: string, kind: string])[] = [
  ["tu me donnes ton mail et je t'envoie le devis ?", 'ask_contact'],
  ["c'est quoi ton insta ?", 'ask_contact'],
  ['on continue sur whatsapp ? je vois rien ici', 'move_off'],
  ["annule la commande et on s'arrange entre nous", 'pay_off'],
  ['envoie ton rib je te fais le virement ce soir', 'pay_off'],
  ["tu as vu le mail que je t'ai envoyé mardi ?", 'ref_off'],
  ["je peux t'appeler vite fait ?", 'call'],
  ['on se voit vendredi au café pour en parler ?', 'meet'],
  ['je donne pas mon numéro aux clients', 'refuse'],
  ['ni telegram ni rien, tout se passe dans ce chat', 'refuse'],
];

test.each(hits)('French "%s" is %s', (text, kind) => {
  expect(kindsIn(text)).toContain(kind);
});

test.each([
  "l'appel à l'action doit être plus gros",
  'hier j’ai déposé les fichiers ici, tu les vois ?',
  'il faut intégrer le virement dans le tunnel de commande',
  'à bientôt avec le deuxième croquis',
])('French "%s" proposes nothing', (text) => {
  expect(kindsIn(text)).toEqual([]);
});

test.each([
  ['on peut se voir?', 'meet'],
  ['viens au bureau', 'meet'],
  ['envoie ton rib', 'pay_off'],
  ['travaillons en direct', 'pay_off'],
  ["je t'ai appelé hier", 'ref_off'],
  ['tu as reçu mon mail?', 'ref_off'],
  ["je t'envoie un mail", 'move_off'],
  ["on s'échange nos contacts", 'ask_contact'],
  ['tu peux parler maintenant?', 'call'],
  ['mieux ici', 'refuse'],
  ['hors de question', 'refuse'],
  ['supprime ton numéro stp', 'refuse'],
])('French in plain words "%s" is %s', (text, kind) => {
  expect(kindsIn(text)).toContain(kind);
});

test.each(["n'hésitez pas à me contacter", 'enchanté', 'à bientôt'])(
  'French in plain words "%s" proposes nothing',
  (text) => {
    expect(kindsIn(text)).toEqual([]);
  },
);
