import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataKinds } from '../signal.js';
import { detect } from './detect.js';

const data = new Set<string>(dataKinds);
const kinds = (text: string, history: readonly string[] = []): readonly string[] =>
  [...new Set(detect(text, { history }).map((signal) => signal.kind))].filter((kind) => data.has(kind)).sort();
const valueOf = (text: string, kind: string, history: readonly string[] = []): string | undefined =>
  detect(text, { history }).find((signal) => signal.kind === kind)?.value;

describe('mail addresses', () => {
  it.each([
    ['write to ana.lopez@studio-norte.com please', 'ana.lopez@studio-norte.com'],
    ['ANA@Studio.Example', 'ana@studio.example'],
    ['ana [at] studio [dot] com', 'ana@studio.com'],
    ['ana (at) studio (dot) co (dot) uk', 'ana@studio.co.uk'],
    ['my mail is ana at studio dot com', 'ana@studio.com'],
    ['mi correo es ana.lopez arroba studio punto com', 'ana.lopez@studio.com'],
    ['my email is ana.lopez at gmail', 'ana.lopez@gmail.com'],
    ['a n a @ s t u d i o . c o m', 'ana@studio.com'],
    ['ana@stu\u200bdio.com', 'ana@studio.com'],
    ['ａｎａ＠ｓｔｕｄｉｏ．ｃｏｍ', 'ana@studio.com'],
    ['moc.oiduts@ana', 'ana@studio.com'],
    ['hollowpine at the big G mail', 'hollowpine@gmail.com'],
    ["it's my shop name, hollowpine, at google's mail", 'hollowpine@gmail.com'],
    ['nadia.kessler and then the mail that google gives everybody', 'nadia.kessler@gmail.com'],
    ['annagolos на гугловской почте', 'annagolos@gmail.com'],
    ['werkstattnebel und dann das Übliche von Google', 'werkstattnebel@gmail.com'],
    ['mi nombre, luna trazos, todo junto, en el correo de google', 'trazos@gmail.com'],
  ])('finds the one in %j', (text, value) => expect(valueOf(text, 'email')).toBe(value));

  it.each([
    '@media print { color: red }',
    'install @babel/core and @types/node',
    'look at google.com for ideas',
    'meet at 5 dot on the clock',
    'the placeholder should say name@example.com',
    'the from header uses no-reply@ plus the domain',
    'I am good at this, dot the i',
    'the screenshot in google mail looks blurred',
    'we moved everything to google mail last year',
    'the reviews on the map of Google',
    'mail -s test some@email.com and foo@bar.com are in the manual',
    'the storage at google mail is full again, can you believe it',
  ])('finds none in %j', (text) => expect(kinds(text)).not.toContain('email'));
});

describe('phone numbers', () => {
  it.each([
    ['+49 1512 3456789', '+4915123456789'],
    ['call me on 0044 20 7946 0958', '+442079460958'],
    ['my number is 555-0172', '5550172'],
    ['(415) 555-0133', '4155550133'],
    ['0917 555 0142, text me', '09175550142'],
    ['mi numero 612 345 678', '612345678'],
    ['my number: seven one eight, five five five, zero one four nine', '7185550149'],
    ['five five five, zero one nine nine', '5550199'],
    ['the sign over the door reads seven eight nine, two one one four', '7892114'],
    ['oh two oh seven nine four six double zero five eight', '02079460058'],
    ['txt 0917 five55 zero1seven7', '09175550177'],
    ['meine nummer: null eins fünf zwei achtundzwanzig einundachtzig dreiundsiebzig', '0152288173'],
    ['9️⃣1️⃣7️⃣ 5️⃣5️⃣5️⃣ 0️⃣1️⃣5️⃣3️⃣', '9175550153'],
    ['٠١٠٥٥٥٠٠١٩٣', '01055500193'],
    ['9*1*7*-*5*5*5*-*0*1*3*3', '9175550133'],
    ['my number: oh seven seven double oh, nine hundred, triple one', '07700900111'],
    ['восемь, девятьсот двенадцать, пятьсот пятьдесят пять, ноль один, сорок два', '89125550142'],
    ['06 39 98 puis 01 puis quarante plus deux', '0639980142'],
    ['whatsapp is 0770 09 then 00 then 200+51', '07700900251'],
    ['5\u200b5\u200b5-0\u200b1\u200b7\u200b1, area code is 312', '5550171'],
    ['5️⃣5️⃣5️⃣ 0️⃣1️⃣9️⃣2️⃣ text anytime', '5550192'],
    ['my phone number is 5555555555', '5555555555'],
    ['contact 123 456 7896', '1234567896'],
  ])('finds the one in %j', (text, value) => expect(valueOf(text, 'phone')).toBe(value));

  it('reads a national number by the country of the conversation', () =>
    expect(detect('my number is 0151 23456789', { locale: 'de-DE' })[0]?.value).toBe('+4915123456789'));

  it.each([
    'I can do 45000 naira for 3 flyers',
    '$1,250,000 or 1.250.000,00 EUR',
    'ticket 5550142887 is open with support',
    'order number 9175550133',
    'ISBN 978-3-16-148410-0',
    'due 2024-11-07 or 07/11/2024, 19:30:00',
    '10.0.22.145 and 192.168.100.200',
    '1920x1080, 300x250 and 728x90',
    'version 25.9.1, then 2022.3.45',
    'test with 4242 4242 4242 4242',
    'sizes 34 36 38 40 42 44',
    '#612450 and #0933AF',
    'viewbox is 0 0 803 555',
    'one two three four five six seven eight nine ten',
    'my regex accepts 555-0142 but not 555 0142',
    'eight zero zero is my max',
    'take five, one two, one two, testing',
    'ticket number four eight two nine one one seven',
    'put 600 000 000 and 0123 456789 on the card until they decide',
    'livraison le 05.03.2027 entre 14h30 et 16h',
    'commande n° 06 39 98 01 42',
    'path M12 2 2 7 12 12 22 7 12 2',
    'PO 4500987654 and delivery note 80054321 belong together',
    'the group id is 4294967294 on both mounts',
    'the bundle is 500+55 now, 1200 + 300 later and 3x2 banners',
  ])('finds none in %j', (text) => expect(kinds(text)).not.toContain('phone'));
});

describe('links by what they are for', () => {
  it.each([
    ['https://studio-norte.com/work', 'link'],
    ['my site is studio-norte.com.br', 'link'],
    ['portfolio at plumbob dot pk', 'link'],
    ['https://bit.ly/3abc', 'link'],
    ['t.me/ana_draws', 'messenger'],
    ['https://wa.me/491512345', 'messenger'],
    ['discord.gg/abc123', 'messenger'],
    ['instagram.com/ana.draws', 'social'],
    ['https://www.linkedin.com/in/ana', 'social'],
    ['https://zoom.us/j/123456789', 'meeting_link'],
    ['https://meet.google.com/abc-defg-hij', 'meeting_link'],
    ['calendly.com/ana/30min', 'meeting_link'],
    ['https://meet.studio.example/room1', 'meeting_link'],
    ['https://drive.google.com/file/d/1AbC/view', 'file_link'],
    ['we.tl/t-abc', 'file_link'],
    ['paypal.me/ana', 'payment'],
  ])('sees %j as %s', (text, kind) => expect(kinds(text)).toContain(kind));

  it.each([
    'ok.thanks',
    'done.So what now',
    'index.js and node.js',
    'logo.ai is attached',
    'main.py line 4',
    'e.g. this',
    'style.css',
    'final_v2.zip',
    'user.name = x',
    '1.5.2',
  ])('sees none in %j', (text) => expect(kinds(text)).toEqual([]));

  it('tells shorteners from other links', () =>
    expect(detect('see https://bit.ly/3abc')[0]?.how).toMatch(/^shortener/u));
});

describe('names on apps', () => {
  it.each([
    ['my skype is marlowe.voice', 'messenger', 'marlowe.voice'],
    ['telegram: @ana_draws', 'messenger', 'ana_draws'],
    ['I am kuervo_pixel#0420 on discord', 'messenger', 'kuervo_pixel#0420'],
    ['my insta @noor.paints', 'social', 'noor.paints'],
    ['instagram: the_lazy_titas', 'social', 'the_lazy_titas'],
  ])('finds the one in %j', (text, kind, value) => expect(valueOf(text, kind)).toBe(value));

  it('takes a number said to be for a messenger as both', () =>
    expect(kinds('whatsapp me on +49 1512 3456789')).toEqual(['messenger', 'phone']));

  it('takes "same name there" as a name', () =>
    expect(kinds('I use this exact nickname on telegram as well')).toContain('messenger'));

  it.each([
    'build me a WhatsApp bot',
    'two posts for instagram: 1080x1350',
    'a discord bot in main.py',
    'use @media and @import',
    'my line spacing is 1.5',
  ])('finds none in %j', (text) => expect(kinds(text)).toEqual([]));
});

describe('payment details', () => {
  it.each([
    'DE89 3704 0044 0532 0130 00',
    'send it to GB29NWBK60161331926819',
    'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq',
    'usdt: TN3W4H6rK2ce4vX9YnFQHwKENnHjoxb3m9',
    'anil.beats@okaxis',
    'cash app $anabeats',
    'card 4539 1488 0343 6467',
  ])('finds them in %j', (text) => expect(kinds(text)).toContain('payment'));

  it('takes a mail address for PayPal as both', () =>
    expect(kinds('paypal is ana@studio.com')).toEqual(['email', 'payment']));
  it('takes no account number for a phone', () =>
    expect(kinds('transfer to DE89 3704 0044 0532 0130 00')).toEqual(['payment']));

  it.each([
    'use the test card 4242 4242 4242 4242',
    'commit 3f786850e387550fdab836ed7e6dc881de23001b',
    'DE89 is a road',
    'paypal checkout button, 300x250',
  ])('finds none in %j', (text) => expect(kinds(text)).not.toContain('payment'));
});

describe('passwords and addresses', () => {
  it.each([
    ['cpanel is bakery_admin and the password Tulip#Rain903', 'credentials'],
    ['login: editor, password: hunter22', 'credentials'],
    ['key sk_live_4eC39HqLyjWDarjtT1zdp7dc', 'credentials'],
    ['ship it to 7B Rose Street, Leeds LS1 4AP', 'address'],
    ['please send the sample to my office: 12 Baker Street, London', 'address'],
  ])('finds them in %j', (text, kind) => expect(kinds(text)).toContain(kind));

  it.each([
    'add a password reset page',
    'password field must have 8 characters',
    'the hotel is at 1688 Clayton Road',
    'the shop is located at 12 Main Street',
  ])('finds none in %j', (text) => expect(kinds(text)).toEqual([]));
});

describe('every find', () => {
  const samples = ['ana.lopez@studio-norte.com', '+49 1512 3456789', '(415) 555-0133'];

  it('lies inside the text and quotes it, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string({ unit: 'binary', maxLength: 20 }),
            fc.constantFrom(...samples, 'P.a.y.P.a.l ', 'whatsapp ', '９', ' at ', ' dot com '),
          ),
        ),
        (parts) => {
          const text = parts.join('');
          for (const signal of detect(text)) {
            expect(signal.start).toBeGreaterThanOrEqual(0);
            expect(signal.end).toBeGreaterThan(signal.start);
            expect(signal.text).toBe(text.slice(signal.start, signal.end));
          }
        },
      ),
    );
  });

  it.each(samples)('stays found when %j is dressed up', (sample) => {
    const kind = sample.includes('@') ? 'email' : 'phone';
    const wide = [...sample]
      .map((c) => (c > ' ' && c < '\x7f' ? String.fromCharCode(c.charCodeAt(0) + 0xfee0) : c))
      .join('');
    for (const dressed of [sample.toUpperCase(), wide, [...sample].join('\u200b')])
      expect(kinds(`me: ${dressed}`)).toContain(kind);
  });

  it('is marked when it was disguised, and only then', () => {
    const marked = (text: string): boolean => detect(text).some((signal) => signal.kind === 'obfuscated');
    expect(
      ['a n a @ s t u d i o . c o m', 'ana at studio dot com', 'an\u200ba@studio.com', '𝟗𝟏𝟕 𝟓𝟓𝟓 𝟎𝟏𝟑𝟑'].map(marked),
    ).toEqual([true, true, true, true]);
    expect(
      ['my mail is ana@studio.com', 'call 0917 555 0142', '电话 ０１０－８１００９９９９', '٠١٠٥٥٥٠٠١٩٣'].map(marked),
    ).toEqual([false, false, false, false]);
  });

  it.each([
    ['link', 'my works: behance.net/moss_layouts'],
    ['link', 'dribbble.com/moss'],
    ['link', 'open moss-studio[.]com'],
    ['messenger', 'skype live:moss.studio'],
    ['messenger', 'мой ник в телеграме lesnoy_mokh'],
    ['social', 'f.b/ moss.studio'],
    ['email', 'my name is mossstudio gmail com'],
    ['credentials', 'wp-admin: user moss, mail moss@shop.example, password Fern-4411!'],
    ['address', 'The shoot is at 9 Quarry Lane, Salem, OR 97301'],
  ] as const)('is %s: %s', (kind, text) => {
    expect(kinds(text)).toContain(kind);
  });

  it('is not obfuscated where the plain reading found it', () => {
    expect(kinds('look at bit.ly/4kRw0Lm')).toEqual(['link']);
  });

  it('takes in the words of a number whose last digits are typed', () => {
    const phone = detect('reach me: six one two 555 0188').find((signal) => signal.kind === 'phone');
    expect(phone?.value).toBe('6125550188');
  });

  it('is marked as quoted in quoted lines', () => {
    const [first, second] = detect('> write ana@studio.com\nI can see bo@studio.com').filter(
      (signal) => signal.kind === 'email',
    );
    expect([first?.quoted, second?.quoted]).toEqual([true, undefined]);
  });

  it('is found wherever it stands in a long text', () => {
    const filler = 'words and words, '.repeat(1400);
    for (const at of [0, 5990, 6005, 12_100, filler.length]) {
      const text = `${filler.slice(0, at)} ana@studio.com ${filler.slice(at)}`;
      expect(
        detect(text)
          .filter((signal) => signal.kind === 'email')
          .map((signal) => signal.start),
      ).toEqual([at + 1]);
    }
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 }), (units) => {
        detect(String.fromCharCode(...units));
      }),
    );
  });
});
