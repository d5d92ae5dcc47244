import { describe, expect, it } from 'vitest';
import { detect } from '../detect.js';

const kinds = (text: string) =>
  detect(text)
    .map(({ kind }) => kind)
    .filter((kind) => kind !== 'obfuscated');

describe('a name near its app', () => {
  it.each([
    ["my insta? it's pixel.maren", 'social', 'pixel.maren'],
    ['instagrm pe aao, chai.aur.canvas', 'social', 'chai.aur.canvas'],
    ['op insta ben ik te vinden als studio.vlinder', 'social', 'studio.vlinder'],
    ['insta-gramm: thistle.press', 'social', 'thistle.press'],
    ['meu insta é @caio.studio', 'social', 'caio.studio'],
    ['Mein Insta-Account heißt wolkenkram.studio', 'social', 'wolkenkram.studio'],
    ['discord pe nikhilbeats hu', 'messenger', 'nikhilbeats'],
    ['discord.. uhh its quillbyte9', 'messenger', 'quillbyte9'],
    ["my Signal username's tobin.07", 'messenger', 'tobin.07'],
    ["portfolio's mostly on my insta (kiln.and.co)", 'social', 'kiln.and.co'],
    ['LINEのIDは mochi_neko です', 'messenger', 'mochi_neko'],
    ['카톡으로 주세요 haneul22k', 'messenger', 'haneul22k'],
    ['ディスコードで話しましょう、sora#4410 です', 'messenger', 'sora#4410'],
  ])('is found in %j', (text, kind, value) => {
    expect(detect(text).find((one) => one.kind === kind)).toMatchObject({ value });
  });

  it.each([
    'the messenger bag photo set is named summer_bag_04',
    'our telegram sticker file is otto_final.webp',
    'the build app_v2.1.3 fails with discord.py 2.0',
    'the telegram-bot is on my_server.02',
    'discord pe baat karta hun',
    'el whats asra3 men hena',
    'I use instagram. Thanks for the quick reply',
    'does the instagram post go out at 5.30 or 6.15?',
  ])('is none in %j', (text) => {
    expect(kinds(text).filter((kind) => kind === 'messenger' || kind === 'social')).toEqual([]);
  });

  it('gives a name and proposes nothing where no one is invited', () => {
    expect(kinds('il mio telegram: bettasound')).toEqual(['messenger']);
    expect(kinds('카톡 아이디 bomnal_design 이에요')).toEqual(['messenger']);
  });
});

it('leaves a site that is no name a link', () => {
  expect(kinds('my insta is full, the shop is at kiln.example.com/pots')).toContain('link');
});

describe('who tells a name', () => {
  it.each([
    ['tô no telegram como duda_locutora', 'refuse'],
    ['insta em trùng tên tài khoản này', 'ref_off'],
    ['en discord estoy con el mismo nick que aquí', 'ask_contact'],
  ])('in %j says nothing of %s', (text, kind) => expect(kinds(text)).not.toContain(kind));

  it('declines where no name is told', () => {
    expect(kinds('no telegram, por favor, só aqui')).toEqual(['refuse']);
  });
});

describe('a name told by the one used here', () => {
  it.each([
    'Op Telegram heet ik net zo als hier',
    'у вайбері я так само підписана, як і тут',
    'टेलीग्राम पर मेरे यहाँ वाले नाम से ढूंढ लो',
    'discord ko ganun din username, dagdagan mo lang ng 22',
    'dc 就是我現在的暱稱加 22',
    'su telegram mi chiamo allo stesso modo',
    'tìm em trên telegram bằng nick này',
    'टेलीग्राम पर मेरी प्रोफाइल वाला नाम डालो, मिल जाऊँगी',
    'telegram is my shop name with two zeros less, minus the 07',
  ])('is found in %j', (text) => expect(kinds(text)).toContain('messenger'));

  it.each([
    "Please keep the same name as on our website for the Instagram banner, it's Fernhill Bakery.",
    'معذرت، واٹس ایپ پر بات نہیں کرتا، یہیں لکھ دیں',
    'What name shall the Telegram bot have?',
    '+91 98200 55569, insta bhi isi par hai',
    'I am the moderator of a Facebook group with the same name as the magazine',
    'Der Name auf dem Instagram-Banner soll derselbe sein wie hier im Briefing',
    'IG 封面上的店名跟這裡的 logo 一樣就好',
    'Add my shop name under the Instagram icon on the flyer, minus the tagline',
    'Same name on Telegram? I only answer here, sorry.',
    'Can you check whether the same name is free on Telegram before we print the labels?',
    'What is the name of the shop that you want on the WhatsApp flyer?',
    'The client wants the nickname above the Discord logo, plus 22 px of space',
  ])('is none in %j', (text) => {
    expect(kinds(text).filter((kind) => kind === 'messenger' || kind === 'social')).toEqual([]);
  });
});
