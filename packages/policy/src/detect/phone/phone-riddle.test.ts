import { describe, expect, it } from 'vitest';
import { detect } from '../detect.js';

const phone = (text: string): string | undefined => detect(text).find(({ kind }) => kind === 'phone')?.value;

describe('numbers told as riddles', () => {
  it.each([
    'the months in a year, then the fingers of one hand three times, then the year the wall fell',
    'my number is the area code of Boston, three fives and the year the moon landing was',
    'Vorwahl von Köln, dann die Tage einer Woche, dann das Jahr vom Mauerfall',
    'los dedos de la mano dos veces, luego los meses del año, luego el año en que llegó Colón',
    'zéro six, puis les jours de la semaine, puis les doigts d’une main trois fois',
    'восемь, девять, потом дней в неделе, пальцев на руке, и год когда полетели в космос',
    '零九，一週的天數，一隻手的手指兩遍，然後九二一那年',
    'nau, hafte ke din, haath ki ungliyan teen baar, azaadi ka saal, aur do zero',
  ])('sees that one is told in %j', (text) => expect(phone(text)).toBeDefined());

  it.each([
    'A book that shows the days in a week, then the months in a year, then the legs of a spider',
    'the novel begins the year the war ended and jumps twenty five years every chapter',
    'los siete días de la semana y los cinco dedos de la mano, así empieza el cuento',
    'Sieben Tage der Woche, fünf Finger an der Hand, zwölf Monate im Jahr: süße Idee für das Video',
    '一周七天，一只手五根手指，童谣就这么开头',
  ])('sees none in %j', (text) => expect(phone(text)).toBeUndefined());
});

describe('numbers told as sums', () => {
  it.each([
    ['5 plus 2, nine, four minus four, five, five, five, zero, one, two times two, six', '7905550146'],
    ['neun, sieben minus zwei, fünf, drei mal drei, null, eins, vier, sechs', '95590146'],
    ['siete por uno, nueve, diez menos uno, cinco, cinco, cero, uno, cuatro', '79955014'],
    ['двадцать минус двенадцать, девять, пять, пять плюс ноль, ноль, один, четыре', '8955014'],
    ['восемь, девятьсот плюс три, шестьсот минус сорок пять, дальше ноль один и сорок два', '89035550142'],
    ['nol delapan dua belas, lima ratus plus tiga puluh dua, kosong satu empat dua', '08125320142'],
    ['0171 und dann 5550000 plus 142', '01715550142'],
    ['13900000000加上5550142，就是我的号', '13905550142'],
  ])('adds up %j', (text, value) => expect(phone(text)?.replace('+86', '')).toBe(value));

  it.each([
    'five plus two logos, then three minus one banners, then two plus two icons',
    'order 5550143 minus the two cancelled lines, order 5550199 plus one mug',
    'fünf plus zwei Seiten, dann minus das Impressum, also sechs',
  ])('sees none in %j', (text) => expect(phone(text)).toBeUndefined());
});

describe('numbers told in words', () => {
  it.each([
    ['null hundertsechzig, neunhundertdreißig, zweiundzwanzig elf', '01609302211'],
    ['nine one two, three fives, oh one three sevens', '91255501777'],
    ['अट्ठानवे छिहत्तर पचपन शून्य एक बयालीस', '9876550142'],
  ])('reads %j', (text, value) => expect(phone(text)).toBe(value));
});

describe('numbers in code', () => {
  it.each([
    ['..... ..... ..... ----- .---- ....- -....', '5550146'],
    ['-. .. .-.. .- .--.-. -- .- .. .-.. .-.-.- -.. .', 'nila@mail.de'],
    ['110 105 108 97 64 109 97 105 108 46 100 101', 'nila@mail.de'],
    ['00110101 00110101 00110101 00110000 00110001 00110100 00110110', '5550146'],
  ])('reads %j', (text, value) => expect(detect(text)[0]?.value).toBe(value));
  it('sees none in dots and dashes', () => expect(phone('wait ..... ----- ok ..... then')).toBeUndefined());
  it.each([
    ['promo code 6465550146, works on any handset', true],
    ['serial number 6465550146 is printed under the router', false],
  ])('knows whether "%s" is to be dialled', (text, is) => expect(phone(text) !== undefined).toBe(is));
  it('reads no number in the bytes of a name', () => {
    expect(detect('tg in hex: 6e 69 6c 61 5f 37').find(({ kind }) => kind === 'messenger')?.value).toBe('nila_7');
    expect(phone('tg in hex: 6e 69 6c 61 5f 37')).toBeUndefined();
  });
});
