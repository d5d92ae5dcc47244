import { expect, it } from 'vitest';
import { detectIn } from '../detect-in.js';
import { everyLanguage } from '../lexicon/every-language.js';

const kinds = (text: string): readonly string[] => [
  ...new Set(detectIn(everyLanguage, text, { learned: false }).map(({ kind }) => kind)),
];

it.each([
  "Zoom would be faster, I know, but I don't do video",
  'Ein Treffen klingt nett, aber ich arbeite nur online',
  'En efectivo sería más fácil, pero no puedo',
  '加微信是方便,但我不加',
  'Комиссия высокая, понимаю, но я её плачу',
])('%j declines', (text) => expect(kinds(text)).toEqual(['refuse']));

it.each(["WhatsApp would be faster, but I can't find you there", 'Telegram is easier but here nothing loads, add me'])(
  '%j still proposes',
  (text) => expect(kinds(text)).not.toContain('refuse'),
);
