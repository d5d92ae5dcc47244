import { describe, expect, it } from 'vitest';
import { detect } from '../detect/detect.js';

const found = (text: string, history: readonly string[]) =>
  detect(text, { history }).filter(({ kind, history: pieces }) => pieces !== undefined && kind !== 'obfuscated');

describe('names whose app was named some messages before', () => {
  it('takes a name behind talk about its being told', () => {
    expect(found('fernmill_draws', ['are you on telegram?', "good, here's mine"])).toMatchObject([
      { kind: 'messenger', value: 'fernmill_draws', history: [0] },
    ]);
  });

  it.each([
    ['_and_ink', ['my insta is', 'moss'], 'social', 'moss_and_ink'],
    ['then #6620', ['discord is ashgrove', 'oh, and I love the blue'], 'messenger', 'ashgrove#6620'],
    ['haneul_22', ['카톡 하세요?', '제 아이디는'], 'messenger', 'haneul_22'],
    ['2046', ['微信', 'qingmu'], 'messenger', 'qingmu2046'],
    ['dot gallery', ['ig: gorse'], 'social', 'gorse.gallery'],
    ['verstka', ['тг', 'lisa_'], 'messenger', 'lisa_verstka'],
    ['22', ['Telegram: hartwich, dann', 'Unterstrich, dann'], 'messenger', 'hartwich_22'],
  ])('joins %j after %j', (text, history, kind, value) => {
    expect(found(text, history)).toMatchObject([{ kind, value }]);
  });

  it.each([
    ['rosalba', ['which font did you use on instagram?', 'for the header']],
    ['sticker_07', ['the telegram stickers are next', 'which one first?']],
    ['perfect', ['do you use telegram?', 'my laptop is slow today']],
    ['22', ['the post for instagram is ready', 'how many words?']],
    [
      '_draft',
      ['are you on telegram?', 'a long message about the colours of the cover, the fonts and all that comes with them'],
    ],
  ])('takes none in %j after %j', (text, history) => expect(found(text, history)).toEqual([]));
});

describe('numbers in pieces for an app', () => {
  it('knows the app that was named before the first piece', () => {
    expect(found('5550142 is the end', ['whatsapp?', 'it begins 0917']).map(({ kind }) => kind)).toEqual([
      'phone',
      'messenger',
    ]);
  });

  it('knows an app that is named when the number is told', () => {
    expect(found("oh and it's on whatsapp", ['my digits 07700', '900622']).map(({ kind }) => kind)).toContain(
      'messenger',
    );
  });

  it('waits for the end of a number that is told as one', () => {
    const history = ['whatsapp number', '0770', '0900', 'no wait, let me check', 'yes'];
    expect(found('0815 end', history).map(({ kind }) => kind)).toEqual(expect.arrayContaining(['phone', 'messenger']));
    expect(found('0815 end', ['0770', '0900', 'no wait, let me check', 'yes'])).toEqual([]);
  });

  it('knows none where none was named', () => {
    expect(found('5550142 is the end', ['hi!', 'it begins 0917']).some(({ kind }) => kind === 'messenger')).toBe(false);
  });

  it('leaves the digits of a parcel alone', () => {
    expect(found('5550199', ['order no 0034', 'one moment'])).toEqual([]);
  });

  it('reads words and digits with other talk between them', () => {
    expect(found('last four 0182', ['two oh two', 'five five five', 'brb, doorbell'])).toMatchObject([
      { kind: 'phone', history: [0, 1] },
    ]);
  });
});

describe('mailboxes and accounts in pieces', () => {
  it.each([
    ['and then gmail', ['alder_fenn', 'curly a comes next'], 'alder_fenn@gmail.com'],
    ['wren.hollis', ['gmail, all lowercase', 'the bit before it is'], 'wren.hollis@gmail.com'],
  ])('joins %j after %j', (text, history, value) => {
    expect(found(text, history).find(({ kind }) => kind === 'email')).toMatchObject({ value });
  });

  it.each([
    ['banner_02', ['I sent the files to your gmail', 'ok']],
    ['example.com', ['logo_final2', 'which site was it?']],
  ])('joins no mail in %j after %j', (text, history) => {
    expect(found(text, history).some(({ kind }) => kind === 'email')).toBe(false);
  });

  it('joins an account number and takes no piece of it for a phone', () => {
    const kinds = found('0130 00', ['pay here: DE89 3704', '0044 0532']).map(({ kind }) => kind);
    expect(kinds).toContain('payment');
    expect(kinds).not.toContain('phone');
  });
});

describe('a message that only points at what was told', () => {
  it('finds the name and the invitation', () => {
    const signals = found("that's my handle, write me there", ['u got telegram?', 'moss', '_and_ink']);
    expect(signals.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['messenger', 'move_off']));
    expect(signals[0]).toMatchObject({ history: [0, 1, 2] });
  });

  it.each([
    ['write me there', ['the draft is in the folder', 'two pages']],
    ['I put my phone there', ['first 202', 'and 14 of them']],
  ])('finds nothing in %j after %j', (text, history) => expect(found(text, history)).toEqual([]));
});
