import { describe, expect, it } from 'vitest';
import { detect } from '../detect.js';

const mail = (text: string): string | undefined => detect(text).find(({ kind }) => kind === 'email')?.value;

describe('mailboxes whose names are plain words', () => {
  it.each([
    ['my gmail is norahdraws', 'norahdraws@gmail.com'],
    ['gmail: norahdraws', 'norahdraws@gmail.com'],
    ['outlook user norahdraws, send the files over', 'norahdraws@outlook.com'],
    ['norahdraws, gmail', 'norahdraws@gmail.com'],
    ['soy norahdibuja de gmail', 'norahdibuja@gmail.com'],
    ['norahdessine sur gmail', 'norahdessine@gmail.com'],
    ['gmailku norahgambar', 'norahgambar@gmail.com'],
    ['मेरा जीमेल norahdraws है', 'norahdraws@gmail.com'],
    ['我gmail是norahhua', 'norahhua@gmail.com'],
    ['norahdraws@ and then gmail', 'norahdraws@gmail.com'],
  ])('reads %j', (text, value) => expect(mail(text)).toBe(value));

  it.each([
    'my gmail is unreachable since this morning',
    'my gmail was hacked, so write here',
    'mein gmail ist gesperrt',
    'mi gmail es corporativo',
    'My Gmail signature looks broken in Outlook, would you fix it?',
    'gmail: notifications off',
    'gmail连接wordpress',
    'tested on gmail: perfect',
  ])('sees none in %j', (text) => expect(mail(text)).toBeUndefined());
});
