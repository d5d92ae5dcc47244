import { describe, expect, it } from 'vitest';
import { dataKinds } from '../signal.js';
import { detect } from './detect.js';

const data = new Set<string>(dataKinds);
const kinds = (text: string): readonly string[] =>
  detect(text)
    .map(({ kind }) => kind)
    .filter((kind) => data.has(kind));

describe('places known without a word for a street', () => {
  it.each([
    'Postfach 10 12 13, 20010 Musterstadt, dahin die Muster bitte',
    'PO Box 5512, Springfield CO 80306 is where to send the prints',
    'ik woon op Achter de Molen 9-II, 3512 JN',
    'Hof Birkental 2, 88662 Musterlingen, da kannst du es abholen',
    'bring the box to 7 Seagull View, Flat 2, Anytown AN1 4QT',
    'gửi tới 9 Hoa Mai, P. Lộc An, Nha Trang',
  ])('are found in %j', (text) => expect(kinds(text)).toContain('address'));

  it.each([
    'Das Hotel liegt Am Anger 3, 04109 Musterstadt, bitte in den Text',
    'the flyer says Saturday 14, 2026 London',
    'consegna in 14 giorni, 3500 parole',
  ])('are none in %j', (text) => expect(kinds(text)).not.toContain('address'));
});

describe('names announced behind an app', () => {
  it.each([
    ['ping me on Signal instead, username is anabind.88', 'messenger'],
    ['find me on Discord, anabinds is the name', 'messenger'],
    ['il mio nick su discord è anarilega', 'messenger'],
    ['look for anabinds over on discord', 'messenger'],
    ['my facebook page is Ana Paper Studio', 'social'],
    ['auf Facebook heiß ich Ana Papier', 'social'],
    ['fb saya Ana Kertas Biru', 'social'],
    ['cherche anapapier sur l’avion bleu', 'messenger'],
  ])('%j holds %s', (text, kind) => expect(kinds(text)).toContain(kind));

  it.each([
    'Can you make a telegram bot where the username is required',
    'the discord tag is broken in your widget',
    'our facebook page is Lorem Ipsum for now in the mockup',
    'facebook ist Viel Teurer geworden',
    'wp-admin login: user editor7',
  ])('%j holds none', (text) => expect(kinds(text)).toEqual([]));
});

describe('ways to pay', () => {
  it.each([
    'chave pix cpf 123.456.789-09, pode transferir',
    'meu pix é 7f3c2a10-55b1-4e0a-9c3d-2b1e7a6f0d44, manda lá',
    'Itaú ag 0142 cc 55012-7, deposita nessa conta',
    'chuyển momo 0900555014 nhé',
    'payconiq 0470 55 01 42, betaal daar',
    'Rabobank 1234.56.789 tnv Ana, maak over',
  ])('are found in %j', (text) => expect(kinds(text)).toContain('payment'));

  it.each(['dana 12500000 cukup untuk 3 bulan', 'error 7f3c2a10-55b1-4e0a-9c3d-2b1e7a6f0d44 in the log'])(
    'are none in %j',
    (text) => expect(kinds(text)).not.toContain('payment'),
  );
});

describe('told from beginning to end', () => {
  it.each([
    ['fängt mit 0151 an, dann drei Fünfen, dann 00142', 'phone'],
    ['empieza por 612, luego tres cincos y termina en 014', 'phone'],
    ['ao contrário: 2410 05559 11', 'phone'],
    ['ana paper, all one word, gmail', 'email'],
    ['gmail, same name as my profile here', 'email'],
  ])('%j holds %s', (text, kind) => expect(kinds(text)).toContain(kind));

  it.each([
    'le livre commence par 12 pages, puis 40 images et finit par 120 notes',
    'Kapitel beginnt mit 12 Seiten, dann 40 Bilder, endet auf Seite 120',
    'CEP 30140-071 no rodapé do modelo',
  ])('%j holds nothing', (text) => expect(kinds(text)).toEqual([]));
});
