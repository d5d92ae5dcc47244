import { expect, it } from 'vitest';
import { detectIn } from '../detect-in.js';
import { everyLanguage } from '../lexicon/every-language.js';

const kinds = (text: string): readonly string[] => [
  ...new Set(detectIn(everyLanguage, text, { learned: false }).map(({ kind }) => kind)),
];

it.each([
  "Let's stick with the order instead of a bank transfer",
  "Instead of WhatsApp, let's use the inbox",
  'En vez de Zoom, hablemos en este chat',
  'Statt Telegram schreiben wir hier',
  'Вместо скайпа лучше текстом',
  '通話なしでお願いします',
  'It may be cheaper, still I stay with the site',
  "No need for your bank details, I'll pay with the order",
])('%j declines', (text) => expect(kinds(text)).toEqual(['refuse']));

it.each([
  'Telegram instead of mail?',
  "instead of paypal let's simply settle it by wise",
  'without the site it would be cheaper, come to whatsapp',
])('%j does not', (text) => expect(kinds(text)).not.toContain('refuse'));

it.each([
  'It is forbidden here, so let us go on at Telegram',
  'यहाँ मना है इसलिए टेलीग्राम पर बात करते हैं',
  'ở đây cấm nên qua zalo nói tiếp đi',
  "don't write here they read everything, discord is safer",
])('%j proposes what follows from the rule', (text) => expect(kinds(text)).toContain('move_off'));

it.each([
  "It is forbidden here, so I don't use Telegram",
  'Not allowed, so let us stay in this chat',
  "I don't work outside the site",
  'Can we do this without the phone?',
  "I'm afraid they lock my account, do it by the site",
  'Skype? Honestly I prefer to write here',
  'Your number is in there again, please remove it',
  'why would you need my email',
  "Without an order I don't start, those are the rules",
  'Your email is still in the picture, could you cover it?',
  'В макете осталась ваша почта, скройте её, пожалуйста',
  'Me da vergüenza hablar por teléfono',
  'I have no WhatsApp and draw everything on paper',
  'Telegrama geçmeyeceğim',
  'Elden ödeme yapmıyorum',
  'カフェではお会いしません',
  'LINEには移りません',
  'Sin la plataforma no trabajo',
  'On ne se verra pas au café',
  'Does it have to be Skype?',
  'Leave Skype out of it',
  "Don't transfer me anything, just place the order",
  'Vederci di persona? Preferirei evitare',
])('%j only declines', (text) => expect(kinds(text)).toEqual(['refuse']));

it.each([
  'Telegrama geçelim',
  'カフェで会いませんか',
  'Dosyayı göndermem için mailinizi yazın',
  'Can we do this without the site?',
  "I won't pay here, pay me by bank transfer",
])('%j declines nothing that is elsewhere', (text) => expect(kinds(text)).not.toContain('refuse'));

it.each([
  'tip pe bhi fee katti hai kya?',
  'Is the fee in the price or does it come separately?',
  'My bank wants an invoice',
])('%j only asks and tells', (text) => expect(kinds(text)).toEqual([]));
