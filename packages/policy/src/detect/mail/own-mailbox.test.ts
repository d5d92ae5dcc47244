import { describe, expect, it } from 'vitest';
import { detect } from '../detect.js';

const kinds = (text: string): readonly string[] => detect(text).map(({ kind }) => kind);

describe('mailboxes under a name that is only told of', () => {
  it.each([
    'my nick from here, then the cloud of the apple folks',
    'mein Spitzname, dann das Postfach von Google',
    'mi apodo de aquí y después el correo de la manzana',
    'мой ник отсюда, потом собачка, потом яблочное облако',
    'buradaki adım, kuyruklu a, ardından elmanın bulutu',
    '我的昵称，然后小老鼠，谷歌那家',
    '여기 닉네임에 골뱅이, 구글 메일',
    'mera naam jo upar hai, phir apple wala badal',
    'first name dot last name, at the mail of the search giant',
    'Vorname Punkt Nachname, beim Anbieter mit dem roten M',
  ])('reads %j', (text) => expect(kinds(text)).toContain('email'));

  it.each([
    'my name goes above the picture, then the Apple logo, then the mail icon in the footer',
    'Put my first name in the Gmail signature, then the phone icon',
    'If you google my name, the portfolio comes up first',
    'mein Name steht falsch in der Mail-Vorlage, dann noch das Apple-Logo',
    'мой ник в подписи Gmail не меняй, потом поправь логотип',
    'Vorname Punkt Nachname, so soll das Namensschild aussehen, darunter das rote M vom Logo',
  ])('sees none in %j', (text) => expect(kinds(text)).not.toContain('email'));
});

describe('addresses told piece by piece', () => {
  it.each([
    ['it is norahale, then the at sign, then gmail, then dot com', 'norahale@gmail.com'],
    ['javi, punto, mora, luego la arroba, luego gmail, punto, com', 'javi.mora@gmail.com'],
    ['t underscore berg, at sign, outlook, full stop, com', 't_berg@outlook.com'],
    ['bert.vos apenstaart ziggo punt nl', 'bert.vos@ziggo.nl'],
  ])('reads %j', (text, value) =>
    expect(detect(text)).toContainEqual(expect.objectContaining({ kind: 'email', value })),
  );

  it.each([
    ['marta.rossi su libero', 'libero.it'],
    ['ruben.holz bei posteo', 'posteo.de'],
    ['greta.moll@web', 'web.de'],
    ['Microsoft mail: hina.naqsh', 'outlook.com'],
    ['marta guion luz en gmail punto com', 'marta-luz@gmail.com'],
    ['the pigeon flies to nora.quill, gate google, exit com', 'gmail.com'],
  ])('reads a mailbox beside a provider with an everyday name in %j', (text, host) =>
    expect(detect(text)[0]?.value).toContain(host),
  );

  it.each(['Graphiste chez Orange', 'Designerin bei Google', 'I was free, then the dot com boom came'])(
    'sees none in %j',
    (text) => expect(kinds(text)).not.toContain('email'),
  );
});
