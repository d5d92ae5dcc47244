import { describe, expect, it } from 'vitest';
import { dataKinds } from '../../signal.js';
import { detect } from '../detect.js';

const data = new Set<string>(dataKinds);
const kinds = (text: string): readonly string[] =>
  detect(text)
    .map(({ kind }) => kind)
    .filter((kind) => data.has(kind));

describe('what a sentence calls a sample', () => {
  it.each([
    'Dummy phone for the form: +1 415 555 0133, the field must not look empty',
    'Auf der Visitenkarte steht als Platzhalter +49 30 555 0142',
    'Dati di prova: lena, lena@example.com, 06 555 01 42',
    'Kartvizit taslağında 0532 555 01 42 dursun',
    '名刺の見本なので電話は 03-5550-0142 です',
    '傳單上的電話 02-5550-0142 是範例',
    'নমুনা হিসেবে info@example.com বসান',
    'کارڈ کے نمونے پہ 0300 5550142 رہنے دیں',
    'put info@example.com on the flyer, just a placeholder',
    'in the wireframe I typed aaa@bbb.com',
    'the card mockup says No. 4155 5501 33 and a name',
    'use 020 7946 0123 in the film',
    'Sort code 00-00-00 and account 12345678 on the cheque, obviously not real',
    'name XYZ, phone 0321 1111111 on the card, it changes later',
  ])('is no contact data in %j', (text) => expect(kinds(text)).toEqual([]));

  it.each([
    ['The mockup is ready. Mail me: lena@example.com', 'email'],
    ['no placeholder any more, my number is 415 555 0133', 'phone'],
    ['call me on 415 555 0133, for example tonight', 'phone'],
  ])('does not make one of what somebody says is theirs: %j', (text, kind) => expect(kinds(text)).toContain(kind));
});

describe('what is put on a design until the real one comes', () => {
  it.each([
    'slap any number on the van for now, 01632 960 118 or whatever',
    'sur le flyer mettez 04 22 18 90 33, remplacé avant impression',
    'Aufs Plakat irgendeine Nummer, 030 55 50 142, tauscht die Druckerei',
    'deja tucorreo@dominio.com en la plantilla',
    'на листовку любой номер поставь, 8 495 555 01 42, потом заменим',
    'poster pe koi bhi number likh do 98180 55142',
    '傳單電話先隨便打 02-2555-0142',
    'the web line says www.yoursite.com',
    'プロトタイプでは利用者が 090-1111-2222 を入力します',
    'in the prototype the user types 90000 11111 and goes on',
    'unit rows: alice@shop.test, bob@shop.invalid',
    '간판 시안 전화번호는 임시로 000-1111-2222 넣어주세요',
    'Max Mustermann, Musterstraße 1, 12345 Musterstadt, Tel. 0123 456789',
    'poshta@vash-sait.ua lasst ihr so',
  ])('is no contact data in %j', (text) => expect(kinds(text)).toEqual([]));

  it.each([
    ['the flyer looks great, call 0612 884 671 later', 'phone'],
    ['my number is 0612 884 671, put it on the flyer until we swap it', 'phone'],
    ['text anything to 0612 884 671', 'phone'],
    ['random question: is 0612 884 671 still your number', 'phone'],
    ['put 0612345678 in your phone', 'phone'],
    ['about the logo, 646-555-0147 (whatsapp)', 'phone'],
    ['the studio is at yourivisser@example.org', 'email'],
  ])('is not what merely names one: %j', (text, kind) => expect(kinds(text)).toContain(kind));
});

describe('a sample that one is invited to', () => {
  it.each([
    ['lorem ipsum lena@example.com write me there', 'email'],
    ['dummy text: lena@example.com, hit me up on it if you like', 'email'],
    ['Sample number for the mockup, +1 415 555 0133, ring me on it', 'phone'],
    ['texto de prueba lena@example.com escríbeme ahí', 'email'],
    ['Placeholder: 0161 555 0344 (real one actually, ring me)', 'phone'],
    ['占位文字 13855501420 打我这个', 'phone'],
    ['サンプル番号です 090-5550-1420 ここに電話ください', 'phone'],
    ['not dummy data this time: lena@example.com goes on the card', 'email'],
  ])('is contact data after all: %j', (text, kind) => expect(kinds(text)).toContain(kind));

  it('stays one where the invitation is to say something here', () =>
    expect(kinds('the dummy +1 415 555 0133 stays, ask here if anything is unclear')).toEqual([]));
});

describe('numbers of something else', () => {
  it.each([
    'the pharmacy wants my NHS number, 485 777 3456',
    'le colis 6A 0748 2219 305 est à Roissy',
    'SN 0412-77831-29 is on the back',
    'Partita IVA 04817290367 in fattura',
    'barkod 8690447190261 kutunun altında',
    'order 4471902611 and 4471902638 came together',
    'USPS 9405 5036 9930 0412 7788 21 is out for delivery',
  ])('of papers and parcels are no phone in %j', (text) => expect(kinds(text)).toEqual([]));

  it.each([
    'order no. 415-555-0142, dial it in the evening',
    'thanks a lot 07911 204 773',
    'nhắn tin cho mình qua 0905 550 103',
    'order 4471902611 and my cell is 415 555 0133',
  ])('leave a phone a phone in %j', (text) => expect(kinds(text)).toContain('phone'));

  it.each(['membr number gkt 415550133', '25550142330', 'abc 415550133 and claim number is frt 125'])(
    'is no phone in %j',
    (text) => expect(kinds(text)).toEqual([]),
  );
});
