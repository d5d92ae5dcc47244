import { describe, expect, it } from 'vitest';
import { checkText } from './check-text.js';

describe('a text before it is read', () => {
  it.each([
    ['ordinary words', 'Hello, when can you start?'],
    ['one letter', 'x'],
    ['one emoji', '👍'],
    ['a family of joined emoji', '👨‍👩‍👧'],
    ['a combining accent on a letter', 'é'],
    ['right-to-left words with marks', '\u202bشكرا\u202c \u200fمرحبا'],
    ['tab and line ends of every system', 'a\tb\r\nc\nd'],
    ['20,000 characters', 'x'.repeat(20_000)],
    ['10,000 surrogate pairs', '😀'.repeat(10_000)],
  ])('%s may be published', (_what, text) => {
    expect(checkText(text)).toBeUndefined();
  });

  it.each([
    ['nothing', '', 'empty_text'],
    ['spaces', '   \n\t ', 'empty_text'],
    ['no-break and ideographic spaces', '\u00a0\u3000\u2003', 'empty_text'],
    ['zero-width characters', '\u200b\u200d\ufeff\u2060', 'empty_text'],
    ['bidirectional controls alone', '\u202e\u2066\u2069', 'empty_text'],
    ['Hangul fillers', '\u115f\u1160\u3164\uffa0', 'empty_text'],
    ['a Braille blank', '\u2800', 'empty_text'],
    ['variation selectors and tags', '\ufe0f\u{e0041}', 'empty_text'],
    ['marks without a letter', '\u0301\u0302', 'empty_text'],
    ['20,001 characters', 'x'.repeat(20_001), 'text_too_long'],
    ['10,001 surrogate pairs', '😀'.repeat(10_001), 'text_too_long'],
    ['NUL', 'a\0b', 'bad_characters'],
    ['backspace', 'a\bb', 'bad_characters'],
    ['escape', '\u001b[31mred', 'bad_characters'],
    ['delete', 'a\u007f', 'bad_characters'],
    ['a high surrogate alone', 'a\ud83d', 'bad_characters'],
    ['a low surrogate alone', '\ude00a', 'bad_characters'],
    ['a pair the wrong way round', '\ude00\ud83d', 'bad_characters'],
  ])('%s is refused', (_what, text, code) => {
    expect(checkText(text)).toBe(code);
  });
});
