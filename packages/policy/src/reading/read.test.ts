import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from './read.js';
import { trace } from './reading.js';

const plain = (text: string): string => read(text).plain.text;
const clear = (text: string): string | undefined => read(text).clear?.text;

describe('the plain view', () => {
  it.each([
    ['Hello THERE', 'hello there'],
    ["don’t, lEt's", 'dont, lets'],
    ['l’été à Łódź, Straße, İstanbul', 'lete a lodz, strasse, istanbul'],
    ['a  b\t c', 'a b c'],
    ['a \n  b', 'a\nb'],
    ['ｎｉｌａ＠ｘ．ｃｏｍ', 'nila@x.com'],
    ['𝓅𝒶𝓎 ⓟⓐⓨ 🅿🅰🆈', 'pay pay pay'],
    ['०१२ ٣٤٥ ৬৭৮ ９', '012 345 678 9'],
    ['9️⃣8️⃣', '98'],
    ['Pay\u200bPal', 'paypal'],
    ['e\u0301te\u0301', 'ete'],
    ['й и\u0306', 'й й'],
    ['“quoted” — dash', '"quoted" - dash'],
    ['مُحَمَّد أإآ ى ة', 'محمد ااا ي ه'],
    ['ﾊﾞ か\u3099', 'バ が'],
    ['\u1112\u1161\u11ab', '한'],
    ['ёлка', 'елка'],
  ])('reads %j as %j', (typed, folded) => expect(plain(typed)).toBe(folded));

  it('says how a character was read', () => {
    const { traces, text } = read('९ 9️⃣ ９ P\u200ba').plain;
    expect(text).toBe('9 9 9 pa');
    expect([traces[0], traces[2], traces[4]]).toEqual([trace.nativeDigit, trace.style | trace.emoji, trace.style]);
    expect(traces[6]! & trace.invisible).not.toBe(0);
  });
});

describe('the clear view', () => {
  it.each([
    ['P.a.y.P.a.l', 'paypal'],
    ['m o n a . r e e l s @ e x a m p l e . c o m', 'mona.reels@example.com'],
    ['t*e*x*t me', 'text me'],
    ['add m3 0n sk1pe', 'add me on skipe'],
    ['te1egram, gma1l, 1nsta', 'telegram, gmail, insta'],
    ['whatsарр', 'whatsapp'],
    ['zahl per РауРаl', 'zahl per paypal'],
    ['O7O6 2l8', '0706 218'],
    ['0️⃣🎱0️⃣3️⃣', '0803'],
    ['ppastahw?', 'whatsapp?'],
    ['133009 00770, read it backwards', '07700 900331, read it backwards'],
    ['xnivgn@rknzcyr.pbz', 'kavita@example.com'],
    ['jevgr gb zr ba jungfncc, lbhe ahzore?', 'write to me on whatsapp, your number?'],
    ['add W for wolf, I for ice, L for lamp', 'add wil'],
    ['M wie Maus, A wie Auto, X wie Xaver', 'max'],
    ['first letters of: When Has A Tiger Seen A Purple Parrot', 'first letters of: whatsapp'],
    [
      'Tall Igloos Look Dreadful. take the first letter of each, glue it, then @example.com',
      'tild. take the first letter of each, glue it, then @example.com',
    ],
    ['initials: Lemurs Invent Zany Games, Maybe All In Laos', 'initials: liz@gmail.com'],
    ['only the CAPS: thE toVers Are Good, My Arm Is Long', 'only the caps: eva@gmail.com'],
    ['pehla harf: Noor Iman Lahore Aam, Ghar Mein Aaj Imli Lao', 'pehla harf: nila@gmail.com'],
    ['Lima India Zulu at gmail dot com', 'liz at gmail dot com'],
    ['Nordpol Ida Ludwig Anton, Klammeraffe', 'nila, klammeraffe'],
    ['68 61 6e 6e 61 40 65 78 61 6d 70 6c 65 2e 6f 72 67', 'hanna@example.org'],
    ['ojmb@hnbjm.dpn', 'nila@gmail.com'],
    ['moc tod liamg ta alin', 'nila at gmail dot com'],
    ['Zebra, Amora, Pato: as iniciais dizem', 'zap: as iniciais dizem'],
    ['MDE1MiAyODgxNzM4Ng==', '0152 28817386'],
    ['31312039353535352d30313138', '11 95555-0118'],
    ['🇵 🇦 🇾 🇵 🇦 🇱', 'p a y p a l'],
    ['加我微。信', '加我微信'],
    ['hit://t3l3gr4m', 'hit://telegram'],
  ])('undoes %j', (typed, undone) => expect(clear(typed)).toBe(undone));

  it.each([
    'Draft 2 is up, let me know what you think!',
    'привет, как дела',
    'print it at 30mm and send the 1st page',
    'a flag 🇺🇸 and a smile 🙂',
    'see you at 5, ok?',
    'the first letter of each chapter is drawn by hand',
    'Please Write The Title In Capitals',
    'a for apple is fine on the first card',
    '修正版を確認しました。とても良いです。',
    'Here is the folder: https://drive.example.com/folders/1AbCd3',
    'the right background for the other start page',
    'option a for ads, b for the banner, c for the rest',
  ])('has nothing to undo in %j', (text) => expect(clear(text) ?? plain(text)).toBe(plain(text)));

  it('leaves numbers alone', () => expect(clear('wh4t, 4 of 10') ?? '').toContain('4 of 10'));
});

describe('any reading', () => {
  it('maps every character back into the text, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const { plain: view } = read(text);
        let last = 0;
        for (let i = 0; i < view.text.length; i++) {
          expect(view.starts[i]).toBeGreaterThanOrEqual(last);
          expect(view.ends[i]).toBeGreaterThan(view.starts[i]!);
          expect(view.ends[i]).toBeLessThanOrEqual(text.length);
          last = view.starts[i]!;
        }
      }),
    );
  });

  it('never throws, not on halves of surrogate pairs either', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }), (units) => {
        read(String.fromCharCode(...units));
      }),
    );
  });
});
