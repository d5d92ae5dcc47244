import { expect, test } from 'vitest';
import { read } from '../read.js';

const clear = (text: string): string | undefined => read(text).clear?.text;

test.each([
  ['come to wh.at.sapp', 'whatsapp'],
  ['vi-ber please', 'viber'],
  ['L●NEのほうが早い', 'line'],
  ['ラ・イ・ンしませんか', 'ライン'],
  ['وا.تس.اب أحسن', 'واتساب'],
])('puts together what "%s" takes apart', (text, name) => {
  expect(clear(text)).toContain(name);
});

test.each(['a well-known look', 'index.html and app.css', 'e.g. the sign-up form', '紅茶・緑茶・珈琲'])(
  'leaves "%s" as it is',
  (text) => {
    expect(clear(text) ?? text).toBe(text);
  },
);
