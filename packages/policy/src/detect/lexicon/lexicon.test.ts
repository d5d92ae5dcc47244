import { describe, expect, it } from 'vitest';
import { read } from '../../reading/read.js';
import { concepts } from './concepts.js';
import { everyLanguage } from './every-language.js';
import { scan } from './lexicon.js';
import { languages } from './languages.js';

const found = (text: string) => scan(read(text).plain, everyLanguage).map((hit) => `${hit.concept}:${hit.value}`);

describe('the lexicon', () => {
  it('prefers the longest entry, so that an idiom hides the words in it', () => {
    expect(found('zoom in on the face')).not.toContain('app_weak:zoom');
    expect(found('why not today')).not.toContain('negation:');
  });

  it('finds words at word boundaries only', () => {
    expect(found('myskype')).not.toContain('app:skype');
    expect(found('on skype, ok')).toContain('app:skype');
  });

  it('finds words inside runs of Chinese, Japanese and Korean', () => {
    expect(found('我们微信聊吧')).toContain('app:wechat');
    expect(found('카카오톡으로요')).toContain('app:kakaotalk');
  });

  it('looks behind Arabic particles', () => {
    expect(found('والواتساب')).toContain('app:whatsapp');
  });

  it('reads a hyphen as a space', () => {
    expect(found('a call-to-action please')).toContain('work_noun:');
  });

  it('reads digit words with their values', () => {
    expect(found('five cinco fünf пять').filter((hit) => hit === 'digit:5').length).toBeGreaterThan(0);
  });

  it('knows known concepts only, in every language', () => {
    for (const language of languages) {
      for (const concept of Object.keys(language.words)) expect(concepts).toContain(concept);
    }
  });

  it('holds no entry that a line break parts', () => {
    for (const { words, apps = {}, weakApps = {} } of languages)
      for (const list of [words, apps, weakApps].flatMap((section) => Object.values(section)))
        for (const entry of list.split(',')) expect(entry.trim()).not.toContain('\n');
  });

  it('keeps entries in order and apart', () => {
    const hits = scan(read('lets talk on whatsapp or telegram, my number is five five five').plain, everyLanguage);
    for (let i = 1; i < hits.length; i++) {
      expect(hits[i]!.start === hits[i - 1]!.start || hits[i]!.start >= hits[i - 1]!.end).toBe(true);
    }
  });
});
