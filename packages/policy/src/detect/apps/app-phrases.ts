import type { App, Concept } from '../lexicon/concepts.js';
import type { Hit } from '../lexicon/lexicon.js';

type Shape = readonly [RegExp, App];

/** Names of apps inside phrases that the lexicon takes whole: "whatsapp me", "viber number", "discord tag". */
const inPhrase: readonly Shape[] = [
  [/\b(?:w[h]?at?s+\s?ap+|watsap|wh?ats |wa |wp )/u, 'whatsapp'],
  [/\btelegram/u, 'telegram'],
  [/\bviber/u, 'viber'],
  [/\bzalo/u, 'zalo'],
  [/\b(?:zap|uats)/u, 'whatsapp'],
  [/\bskype/u, 'skype'],
  [/\bdiscord/u, 'discord'],
  [/\bwe\s?chat/u, 'wechat'],
  [/\bline ?(?:id|の)/u, 'line'],
  [/\b(?:insta|ig )/u, 'instagram'],
  [/\b(?:facebook|fb )/u, 'facebook'],
  [/\bsnap/u, 'snapchat'],
  [/\btik ?tok|抖音/u, 'tiktok'],
  [/小红书|小紅書/u, 'xiaohongshu'],
  [/\bkakao/u, 'kakaotalk'],
  [/телег|تلي?[غج]رام|تيلي?[غج]رام|ٹيلي ?گرام|टेलीग्राम|टेलिग्राम|টেলিগ্রাম|电报|電報|テレグラム|텔레그램/u, 'telegram'],
  [/[вw]ат?с?ап|واتس|وٹس|واٹس|व्?ह?[ाॉ]*ट्?स्?[ऐएअ]?[्ेैाॅ]*प|হো[যয়]াটস(?:অ্যা|এ)প|왓츠앱/u, 'whatsapp'],
  [/скайп|سكايب|स्काइप|スカイプ|스카이프/u, 'skype'],
  [/вайбер|فايبر/u, 'viber'],
  [/дискорд|діскорд|ديسكورد|ディスコード|디스코드/u, 'discord'],
  [/微信|薇信|威|위챗/u, 'wechat'],
  [/ライン|라인/u, 'line'],
  [/카톡|카카오톡|カカオ/u, 'kakaotalk'],
  [/инст|інст|انست|انسٹ|इंस्टा|ইনস্টা|インスタ|인스타/u, 'instagram'],
  [/фейсбук|فيس ?بوك|فيس ?بك|फेसबुक|ফেসবুক|フェイスブック|페이스북|臉書|脸书/u, 'facebook'],
];
/** Any of them: most phrases name none. */
const anyShape = new RegExp(inPhrase.map(([{ source }]) => source).join('|'), 'u');
/** Concepts whose phrases may hold an app's name. */
export const holders: readonly Concept[] = [
  'talk_me',
  'phone_noun',
  'handle_noun',
  'add_me',
  'call_strong',
  'move_strong',
  'ask_strong',
];
const phrases: ReadonlySet<Concept> = new Set(holders);

/** The app inside a phrase such as "whatsapp me". */
export function appInPhrase(text: string, hit: Hit): App | undefined {
  const words = `${text.slice(hit.start, hit.end)} `;
  return anyShape.test(words) ? inPhrase.find(([shape]) => shape.test(words))?.[1] : undefined;
}

type NamedApp = { readonly value: App; readonly length: number };

/** Phrases of a text as the names of their apps; one that is said again is not looked at again. */
export function phraseApps(text: string): (hit: Hit) => Hit | undefined {
  const known = new Map<string, NamedApp | undefined>();
  return (hit) => {
    if (!phrases.has(hit.concept)) return undefined;
    const words = text.slice(hit.start, hit.end);
    let app = known.get(words);
    if (app === undefined && !known.has(words)) known.set(words, (app = namedIn(words)));
    return app && { ...hit, concept: 'app', value: app.value, end: hit.start + app.length };
  };
}

/** "telegram kar_asha" is a phrase that took the name given there with it. */
function namedIn(phrase: string): NamedApp | undefined {
  const words = `${phrase} `;
  if (!anyShape.test(words)) return undefined;
  for (const [shape, value] of inPhrase) {
    const match = shape.exec(words);
    if (match === null) continue;
    const named = match.index + match[0].trimEnd().length;
    return { value, length: /\s\S*[_\d]|^[号號]/u.test(words.slice(named)) ? named : phrase.length };
  }
  return undefined;
}

/** Wallets and banks that know people by a phone or card, inside phrases such as "phonepe kar do" or "скиньте на моно". */
const walletInPhrase: readonly (readonly [RegExp, string])[] = [
  [/phone? ?pe|फोन ?पे|ফোন ?পে/u, 'phonepe'],
  [/g ?pay|google ?pay|जी ?पे|गूगल ?पे/u, 'gpay'],
  [/paytm|पेटीएम/u, 'paytm'],
  [/b[ie]?kash|বিকাশ|বিক্যাশ/u, 'bkash'],
  [/nagad|nogod|নগদ/u, 'nagad'],
  [/rocket|রকেট|upay|উপায়/u, 'a mobile wallet'],
  [/easy ?pai?sa|ايزي ?پيسہ/u, 'easypaisa'],
  [/jazz ?cash|جيز ?كيش/u, 'jazzcash'],
  [/sada ?pay|naya ?pay|سادا ?پے|نيا ?پے/u, 'a mobile wallet'],
  [/vodafone|فودافون|orange cash|اورنج/u, 'vodafone_cash'],
  [/insta ?pay|انستا ?باي/u, 'instapay'],
  [/stc ?pay/u, 'stcpay'],
  [/сбп|сбер|тинь|т-банк|альф/u, 'a bank'],
  [/postepay/u, 'a bank'],
  [/моно|приват|privat24|monobank/u, 'a bank'],
  [/\bfast\b|kolay adres|papara|havale/u, 'a bank'],
  [/paypay|ペイペイ/u, 'paypay'],
  [/支付宝|支付寶|alipay/u, 'alipay'],
  [/토스|카카오 ?페이|kakao ?pay/u, 'a mobile wallet'],
  [
    /\b(?:bizum|pix|zelle|venmo|cash ?app|gcash|nequi|yape|momo|gopay|dana|ovo|tikkie|satispay|orange money|wave|revolut|paypal)\b/u,
    'a mobile wallet',
  ],
];
const payPhrases = new Set<string>(['off_pay', 'bank', 'pay_verb', 'direct']);

/** Phrases about paying that name a wallet, which hide its name from those who look for apps. */
export function walletOf(text: string, hit: Hit): string | undefined {
  if (!payPhrases.has(hit.concept)) return undefined;
  const words = text.slice(hit.start, hit.end);
  return walletInPhrase.find(([shape]) => shape.test(words))?.[1];
}
