import { describe, expect, it } from 'vitest';
import { detect } from '../detect.js';

const phone = (text: string): string | undefined => detect(text).find(({ kind }) => kind === 'phone')?.value;

describe('phone numbers told so that a machine misreads them', () => {
  it.each([
    ['call O5S S5O O142', '0555500142'],
    ['my number: +62 B12 S5SO Ol4O', '+6281255500140'],
    ['番号は 〇三-五五五〇-〇一四二 です', '0355500142'],
    ['공일공에 오오오오에 공일사이요', '01055550142'],
    ['공1공ㅡ오5오0ㅡ공1사2', '01055500142'],
    ['sefr khamsa khamsa, khamsa w talatin, sefr wa7ed arba3a tnen', '055350142'],
    ['صفر تین سو پچپن، پچپن، صفر ایک، بیالیس', '0355550142'],
    ['zero cinco seis, noventaequatro, cinco cinco zero um', '056945501'],
    ['oh fife seben five oh eigth four two', '05750842'],
  ])('reads %j', (text, value) => expect(phone(text)).toBe(value));

  it.each([
    'starts with 09, then as many as a week has days, then 550, then the dozen',
    'Vorwahl 0171, dann die Tage der Woche, dann zweimal 55, dann 0142',
    '0300 likho phir 5000000 + 550142, ho gaya',
    '09 tapos 50+5, tapos 500+50, last is 150-8',
    '09 接 55,再來是 500+50,最後 150 減 8',
    '०१, फिर हफ़्ते के दिन, फिर 55, फिर उँगलियाँ, फिर 142',
  ])('sees that one is told step by step in %j', (text) => expect(phone(text)).toBeDefined());

  it.each([
    'First 2 logos, then 3 banners, then 10 posts',
    'scene 03 then 07 then 12 please',
    'send frames 01, then 02, then 03',
    '$500 + $200 now, then $300',
    'call at 09:00 then 10:30, then again on 12.05.',
    '예산은 1,200,000원에서 1,400,000원 사이예요',
    'set it to 1920*1080, then 1080*1920, then 500*500',
    'Ich brauche fünf Logos, dann sieben Banner und drei Karten',
  ])('sees none in %j', (text) => expect(phone(text)).toBeUndefined());
});

describe('addresses told so', () => {
  it.each([
    ['Ma boite elpmaxe.liam@83seni', 'email', 'ines38@mail.example'],
    ['地址是gro.elpmaxe@kni.ikasimです', 'email', 'misaki.ink@example.org'],
    ['more of my work: www . plume-ink . example', 'link', 'www.plume-ink.example'],
    ['my own site is plume (dot) org', 'link', 'plume.org'],
  ])('reads %j', (text, kind, value) => expect(detect(text).find((one) => one.kind === kind)?.value).toBe(value));

  it.each(['I like it . So good . me too', 'this is my page . It is red'])('reads no host in %j', (text) =>
    expect(detect(text).map(({ kind }) => kind)).not.toContain('link'),
  );
});
