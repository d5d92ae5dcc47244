import { describe, expect, it } from 'vitest';
import { dataKinds } from '../signal.js';
import { detect } from './detect.js';

const data = new Set<string>(dataKinds);
const kinds = (text: string, history: readonly string[] = []): readonly string[] =>
  detect(text, { history })
    .map(({ kind }) => kind)
    .filter((kind) => data.has(kind));

describe('street addresses', () => {
  it.each([
    'wir sitzen in der Lange Straße 12/4, 1010 Musterstadt',
    'pásate por el taller, Carrera 7 #12-34 local 2',
    'mampir aja ke Jl. Contoh Raya No. 7 RT 02/01, sore',
    'bizim ofis Lale Sok. No: 12, Kadıköy',
    '3anwany 12 share3 el warda, el ma3adi, el dor el awel',
    'delivery address: house 7/B, lane 2, Uttara, Dhaka 1230',
    'Meu ateliê fica na Rua das Flores, 14, apto 3',
    '东西寄到北京市朝阳区幸福路14号3室',
    'gửi về số 7 ngõ Hoa Mai, Hà Nội',
  ])('is found in %j', (text) => expect(kinds(text)).toContain('address'));

  it.each([
    'my city is springfield and zip code is 12345',
    'my via ac97 works',
    'le comptable a viré 950 à la place de 95',
    'on the mock-up the address is Dorpsstraat 1, 1234 AB Ons Dorp, all of it made up',
    'There are 10 houses. On 1 Elm Street there is a lovely one',
  ])('is none in %j', (text) => expect(kinds(text)).not.toContain('address'));
});

describe('names on apps and at providers', () => {
  it.each([
    ['tlgrm q : ana_subtitles', 'messenger'],
    ['DiscordのID、ana_pan です', 'messenger'],
    ['fammi un uatsappino al 555 0142 142', 'messenger'],
    ['мой тилиграм @ana.draws', 'messenger'],
    ['Discord idem, avec un point devant', 'messenger'],
    ['same name sa IG pero may _ph sa dulo', 'social'],
    ['ana.kessler bei web de', 'email'],
    ['ana.montage 3al hotmail', 'email'],
    ['ana.sottotitoli, quella di google', 'email'],
    ['پاسورڈ Gulab#5501', 'credentials'],
    ['a chave da api é Zq7-pp05-XXtr55vL01', 'credentials'],
    ['mijn gebruikersnaam en dan gmail erachter', 'email'],
    ['my cell: MDkxNyA1NTUgMDE0Mg==!', 'phone'],
    ['pay me here: $anaink on cash app', 'payment'],
    ['TG联系 @ana_code', 'messenger'],
    ['join zoom 842 5550 1420 passcode 9911', 'meeting_link'],
    ['la reunión en zoom: 842 555 0142', 'meeting_link'],
    ['everybody knows me as /u/ana_inks', 'social'],
    ['dial 415 🍎 555 🍎 0133', 'phone'],
    ['415 triple five 0133', 'phone'],
    ['anainks . com', 'link'],
  ])('are found in %j', (text, kind) => expect(kinds(text)).toContain(kind));

  it.each([
    'nope. telegram discord nothing, only here',
    'a zoom background with 842 000 000 stars',
    'rename the folder to assets/u/logos',
    'prices: 120 ✅ 4 days ✅ 3 revisions',
    'double the 415 copies of 0133',
    'a telegram bot for my_shop_v2 with a menu',
    'sure my account is 55501420',
    'the instagram mockup shows @yourname and a photo',
    'the hint in the field says "e.g. ana@example.org"',
  ])('are none in %j', (text) => expect(kinds(text)).toEqual([]));
});

describe('data in several short messages', () => {
  it.each([
    ['яндекс ру', ['ana.korrektor', 'собачка'], 'email'],
    ['two', ['oh five five', 'double five oh', 'one four'], 'phone'],
    ['0130 00', ['DE89 3704', '0044 0532'], 'payment'],
  ])('is read from %j behind %j', (text, history, kind) => expect(kinds(text, history)).toContain(kind));
});
