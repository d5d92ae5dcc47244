import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect } from '../detect.js';
import { intentCues } from '../lexicon/concepts.js';
import { intentKinds, type SignalKind } from '../../signal.js';

const intents = (text: string): readonly SignalKind[] => {
  const kinds = new Set(detect(text).map((signal) => signal.kind));
  return intentKinds.filter((kind) => kinds.has(kind));
};
const away: readonly SignalKind[] = ['ask_contact', 'move_off', 'pay_off', 'ref_off', 'meet'];

const proposals: readonly (readonly [SignalKind, string])[] = [
  ['ask_contact', 'could you send me your phone number please'],
  ['ask_contact', '¿me pasas tu número de teléfono?'],
  ['ask_contact', 'peux-tu me donner ton adresse mail ?'],
  ['ask_contact', 'gibst du mir deine Telefonnummer?'],
  ['ask_contact', 'boleh minta nomor wa kak?'],
  ['ask_contact', 'дайте ваш номер, пожалуйста'],
  ['ask_contact', '你的微信号是多少'],
  ['ask_contact', '連絡先を教えていただけますか'],
  ['move_off', "let's continue on telegram, it is faster"],
  ['move_off', 'hablemos por whatsapp mejor'],
  ['move_off', 'vamos conversar no zap?'],
  ['move_off', 'lass uns auf Skype weiterreden'],
  ['move_off', 'давайте перейдём в телеграм'],
  ['move_off', 'telegram pe baat karte hain'],
  ['move_off', 'خلينا نتكلم على الواتس'],
  ['move_off', '카톡으로 얘기해요'],
  ['move_off', "you know the app with a white phone in a green circle? let's use that"],
  ['move_off', '¿y si hablamos por la app verde del telefonito?'],
  ['move_off', "sentiamoci sull'app verde con la cornetta"],
  ['move_off', 'ich bin bei dem blauen Papierflieger, da antworte ich sofort'],
  ['move_off', 'take the first letters: When Has A Tiger Seen A Purple Parrot. find me there'],
  ['pay_off', 'pay me directly and we both save the fee'],
  ['pay_off', 'Pay me directly and we both skip the fee, nobody will know.'],
  ['move_off', 'lets talk on telegram, nobody checks'],
  ['pay_off', 'te pago por fuera y nos ahorramos la comisión'],
  ['pay_off', 'on peut passer en direct, sans commission'],
  ['pay_off', 'transfer langsung ke rekening saya aja, tanpa potongan'],
  ['pay_off', 'siteye komisyon vermeyelim, iban üzerinden öde'],
  ['pay_off', '私下转账吧，省手续费'],
  ['ref_off', 'as we agreed on the phone yesterday, two colours only'],
  ['ref_off', 'como quedamos por teléfono, son tres páginas'],
  ['ref_off', 'wie am Telefon besprochen'],
  ['ref_off', 'after we hung up I thought about the intro again'],
  ['ref_off', 'the sketch you showed me at the cafe was nicer'],
  ['ref_off', 'помните, вы за пивом говорили, что лого круглее'],
  ['pay_off', 'you just venmo me, same price'],
  ['pay_off', 'if we leave the site out of it I can make a better price'],
  ['pay_off', 'wenn wir die Seite da raushalten, mach ich dir einen besseren Preis'],
  ['pay_off', 'se lasciamo fuori il sito ti faccio un prezzo migliore'],
  ['ask_contact', 'wie heißt du auf Insta?'],
  ['ask_contact', 'pásame tu insta para ver más trabajos tuyos'],
  ['move_off', 'please write to office@redkiln.example and I will forward the PDF'],
  ['move_off', 'ça rame ici, on passe sur Signal ?'],
  ['call', 'can we hop on a quick call tomorrow?'],
  ['call', '¿podemos hacer una llamada rápida?'],
  ['meet', "let's meet for coffee downtown and look at the sketches"],
  ['meet', 'lass uns mal persönlich treffen'],
  ['pressure', 'finish it today or I will leave a bad review'],
  ['scam', 'there is a refundable security deposit before you can start'],
];

const refusals: readonly string[] = [
  "sorry, I can't share my number here, let's stay on the platform",
  'Thanks for offering to pay directly, but I only take orders here.',
  'Off-platform payments void the protection, so that is a no from me.',
  'Оплату мимо сайта не принимаю.',
  'Site dışı ödeme kabul etmiyorum.',
  'I know it would be cheaper without the fee, still, no.',
  'Skype, Zoom, Teams: none of them, sorry. This page has a call button.',
  'You wrote your email in the brief, could you take it out? It gets both of us flagged.',
  "C'est gentil, mais le paiement direct, très peu pour moi.",
  'С площадки не ухожу, но здесь отвечаю быстро.',
  'no whatsapp please, here is fine',
  'payments outside are not allowed, please order here',
  'please remove your email from the message, it is against the rules',
  'lo siento, no doy mi número, sigamos por aquí',
  'desculpa, não passo meu zap, só pela plataforma',
  'désolé, je ne communique pas mon numéro, restons ici',
  'leider nicht erlaubt, bleiben wir hier im Chat',
  'maaf kak, tidak bisa kasih nomor, di sini saja ya',
  'извините, вне площадки не работаю',
  'آسف، ما أتعامل خارج الموقع',
  '不好意思，不加微信，平台上聊',
  '申し訳ありませんが、外部でのやり取りは規約違反になります',
  '번호는 못 드려요, 여기서 얘기해요',
];

const harmless: readonly string[] = [
  'please build me a WhatsApp bot with a menu',
  'the payment page needs a PayPal button',
  'the app icon should be green with a white phone in a circle',
  'I like the green one, the blue plane is too loud',
  'explain in the article how buyers can avoid fees when sending money abroad',
  'la tienda tiene que cobrar con PayPal, Bizum y transferencia',
  'müşteriler dükkana whatsapptan yazıyor, bot gece cevap versin',
  "d'ailleurs, le bleu me plaît davantage",
  'das Logo bitte in schwarz, nicht in grau',
  'il logo in nero, non in grigio',
  'por otro lado, el verde me gusta más que el azul',
  "confirm the order and I'll send it over to the kitchen",
  'leave the site map out of the mockup',
  'we need an email template for the newsletter',
  'the call to action button should be orange',
  'zoom in on the face a little, please',
  'as I said in this chat above, the logo stays blue',
  'should I withdraw my earnings by PayPal or Payoneer?',
  'I build sites for customers, it is my full-time job',
  'the deadline is Friday and we meet the requirements',
  'diseña un banner para Instagram con fondo azul',
  'нужен телеграм-бот для магазина',
  'bikin logo untuk toko online saya',
  '帮我设计一个微信小程序的图标',
  'the script says: "give me your number and pay me in cash"',
];

describe('intents', () => {
  it.each(proposals)('%s is found in: %s', (kind, text) => expect(intents(text)).toContain(kind));

  it.each(refusals)('is a refusal and nothing else: %s', (text) => {
    expect(intents(text)).toContain('refuse');
    expect(intents(text).filter((kind) => away.includes(kind))).toEqual([]);
  });

  it.each(harmless)('proposes nothing: %s', (text) =>
    expect(intents(text).filter((kind) => away.includes(kind))).toEqual([]),
  );

  it.each([
    ['move_off', 'shall we hop on a quick Zoom this afternoon?'],
    ['move_off', 'Could we do that bit on Skype? The calls here have no screen share.'],
    ['move_off', 'I would not go on inside this site, let us work on Telegram'],
    ['move_off', "> let's go on in Telegram\nsorry, what do you mean?"],
    ['pay_off', 'first the extra pages; when they are done I will settle by PayPal'],
  ] as const)('is no refusal but %s: %s', (kind, text) => {
    expect(intents(text)).toContain(kind);
    expect(intents(text)).not.toContain('refuse');
  });

  it('tells what a quoted line proposes apart from what its reader says', () => {
    const found = detect('> pay me directly and we skip the fee\nno, I only take orders here on the platform');
    expect(found.find((signal) => signal.kind === 'pay_off')?.quoted).toBe(true);
    expect(found.find((signal) => signal.kind === 'refuse')?.quoted).toBeUndefined();
  });

  it('takes the name of a wallet that checkouts offer for ignorance, unless more is said', () => {
    const cue = (text: string) => detect(text).find((signal) => signal.kind === 'pay_off')?.value;
    expect(cue('send the draft and I will settle by PayPal')).toBe('pay_off:honest');
    expect(cue('send the draft and I will settle by PayPal, so we avoid the fee')).not.toBe('pay_off:honest');
    expect(cue('settle it to my PayPal')).toBe('pay_off:direct');
  });

  it.each([
    'your voicemail greeting is ready, do you like the music?',
    'the passport no 4471 goes in the second field',
    "I don't have the link handy right now",
    'here is the shop: kettle-house.net',
    'no thanks, see you later',
    'Skype is not working on my laptop since the update',
    "I can't get the mailer to work",
    'the phone number is 0917 555 0142 and the flat is not furnished',
    'I would like to check my bank balance',
    "what's the new one like?",
    'at some point in spring I redo the site',
    'quita los adornos y ya tienes mi logo',
  ])('finds no intent in: %s', (text) => expect(intents(text)).toEqual([]));

  it('shows the judge a question and an honest reason apart from a plain proposal', () => {
    const cue = (text: string) => detect(text).find((signal) => signal.kind === 'pay_off')?.value;
    expect(cue('is it allowed to pay you directly?')).toBe('pay_off:question');
    expect(cue("I didn't know, can I pay you directly?")).toBe('pay_off:honest');
    expect(cue('I can pay you directly by paypal')).toBe('pay_off:direct');
  });

  it('gives every intent a value from the closed list and a span of the text', () => {
    for (const [, text] of proposals) {
      for (const signal of detect(text).filter((s) => (intentKinds as readonly string[]).includes(s.kind))) {
        expect(intentCues).toContain(signal.value);
        expect(signal.text).toBe(text.slice(signal.start, signal.end));
        expect(signal.text.length).toBeGreaterThan(0);
      }
    }
  });

  it('keeps an intent whatever harmless sentence follows', () => {
    const plain = ['The draft looks great.', 'I like the blue one.', 'Thanks a lot!', 'See the second version.'];
    fc.assert(
      fc.property(fc.constantFrom(...proposals), fc.constantFrom(...plain), ([kind, text], tail) => {
        expect(intents(`${text}. ${tail}`)).toContain(kind);
      }),
    );
  });

  it('ends on runs of marks and words, however long', () => {
    for (const mark of ['?', '!', '"', '«', "'", '> ', ', ', 'whatsapp ', 'call me ', '微信']) {
      expect(Array.isArray(detect(mark.repeat(Math.floor(20_000 / mark.length))))).toBe(true);
    }
  });
});
