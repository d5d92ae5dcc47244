import { describe, expect, it } from 'vitest';
import { detect } from './detect/detect.js';
import { en } from './detect/lexicon/en.js';
import { languages } from './detect/lexicon/languages.js';
import { names } from './detect/lexicon/names.js';
import { ru } from './detect/lexicon/ru.js';
import { packLanguage } from './detect/lexicon/source.js';
import { defaultRulebook } from './rulebook/default-rulebook.js';
import { withLanguages } from './with-languages.js';

const texts = [
  'lets continue on telegram, it is faster there, I am @reels_by_mona',
  'my number is five five five, zero one nine nine, text me any time',
  'напишите мне в телеграм, там быстрее отвечаю, чем на этом сайте',
  '我们加微信聊吧，这里回复太慢了，我把我的账号发给你好不好？',
  'mejor hablamos por whatsapp, así te explico todo más rápido, vale?',
  'write to mona@example.com',
];
const kinds = (found: ReturnType<typeof detect>) => found.map(({ kind }) => kind);

describe('languages loaded apart', () => {
  it('find with every language what the default door finds', () => {
    const all = withLanguages(languages);
    for (const text of texts) expect(all.detect(text)).toEqual(detect(text));
  });

  it('find the same packed and as their files say it', () => {
    const packed = withLanguages(languages.map(packLanguage));
    const mixed = 'mein handy nau8saat6 null1siebenundsiebzig 55five5six, ruf an';
    for (const text of [...texts, mixed]) expect(packed.detect(text)).toEqual(detect(text));
  });

  it('read what they know and leave the words of others', () => {
    const english = withLanguages([names, en]);
    expect(kinds(english.detect(texts[0]!))).toContain('move_off');
    expect(kinds(english.detect(texts[2]!))).not.toContain('move_off');
    expect(kinds(withLanguages([names, en, ru]).detect(texts[2]!))).toContain('move_off');
  });

  it('find contact data in texts of any language, by its shape', () => {
    expect(kinds(withLanguages([names]).detect('Пишите: mona@example.com'))).toContain('email');
  });

  it('give the same whatever they have read before', () => {
    const fresh = withLanguages([names, ru]);
    const used = withLanguages([names, ru]);
    for (const text of texts) used.detect(text);
    for (const text of [...texts].reverse()) expect(used.detect(text)).toEqual(fresh.detect(text));
  });

  it('judge as well', () => {
    const { judge } = withLanguages([names, en]);
    const input = { text: 'write to mona@example.com', place: 'inbox', side: 'buyer', facts: {} } as const;
    expect(judge(defaultRulebook, input).effect).toBe('mask');
  });
});
