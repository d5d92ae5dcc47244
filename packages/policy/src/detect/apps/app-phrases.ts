import type { Sight } from '../detector.js';
import type { App, Concept } from '../lexicon/concepts.js';
import type { Hit, Lexicon } from '../lexicon/lexicon.js';
import { inWords } from '../lexicon/patterns.js';

type Shape<T> = readonly [shape: RegExp, value: T];
type Brand<T> = readonly [names: string, value: T];
const shapes = <T>(brands: readonly Brand<T>[]): readonly Shape<T>[] =>
  brands.map(([names, value]) => [new RegExp(names, 'u'), value]);

/** Names of apps inside phrases that the lexicon takes whole: "whatsapp me", "viber number", "discord tag". */
const inPhrase = inWords((any) => {
  const each = shapes<App>([
    [`\\b(?:wh?at?s+\\s?ap+|watsap|wh?ats |wa |wp )|${any('app_whatsapp')}`, 'whatsapp'],
    [`\\btelegram|${any('app_telegram')}`, 'telegram'],
    [`\\bviber|${any('app_viber')}`, 'viber'],
    ['\\bzalo', 'zalo'],
    [`\\bskype|${any('app_skype')}`, 'skype'],
    [`\\bdiscord|${any('app_discord')}`, 'discord'],
    [`\\bwe\\s?chat|${any('app_wechat')}`, 'wechat'],
    [`\\bline ?id|${any('app_line')}`, 'line'],
    [`\\b(?:insta|ig )|${any('app_instagram')}`, 'instagram'],
    [`\\b(?:facebook|fb )|${any('app_facebook')}`, 'facebook'],
    ['\\bsnap', 'snapchat'],
    [`\\btik ?tok|${any('app_tiktok')}`, 'tiktok'],
    [any('app_xiaohongshu'), 'xiaohongshu'],
    [`\\bkakao|${any('app_kakaotalk')}`, 'kakaotalk'],
  ]);
  // Most phrases name none.
  return { each, some: new RegExp(each.map(([{ source }]) => source).join('|'), 'u') };
});
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
export function appInPhrase({ text, lexicon }: Sight, hit: Hit): App | undefined {
  const words = `${text.slice(hit.start, hit.end)} `;
  const { each, some } = inPhrase(lexicon);
  return some.test(words) ? each.find(([shape]) => shape.test(words))?.[1] : undefined;
}

type NamedApp = { readonly value: App; readonly length: number };

/** Phrases of a text as the names of their apps; one that is said again is not looked at again. */
export function phraseApps({ text, lexicon }: Pick<Sight, 'text' | 'lexicon'>): (hit: Hit) => Hit | undefined {
  const known = new Map<string, NamedApp | undefined>();
  return (hit) => {
    if (!phrases.has(hit.concept)) return undefined;
    const words = text.slice(hit.start, hit.end);
    let app = known.get(words);
    if (app === undefined && !known.has(words)) known.set(words, (app = namedIn(lexicon, words)));
    return app && { ...hit, concept: 'app', value: app.value, end: hit.start + app.length };
  };
}

/** "telegram kar_asha" is a phrase that took the name given there with it. */
function namedIn(lexicon: Lexicon, phrase: string): NamedApp | undefined {
  const words = `${phrase} `;
  const { each, some } = inPhrase(lexicon);
  if (!some.test(words)) return undefined;
  for (const [shape, value] of each) {
    const match = shape.exec(words);
    if (match === null) continue;
    const named = match.index + match[0].trimEnd().length;
    return { value, length: /\s\S*[_\d]|^[号號]/u.test(words.slice(named)) ? named : phrase.length };
  }
  return undefined;
}

/** Wallets and banks that know people by a phone or card, inside phrases: "phonepe kar do", "скиньте на моно". */
const walletInPhrase = inWords((any) =>
  shapes<string>([
    [`phone? ?pe|${any('app_phonepe')}`, 'phonepe'],
    [`g ?pay|google ?pay|${any('app_gpay')}`, 'gpay'],
    [`paytm|${any('app_paytm')}`, 'paytm'],
    [`b[ie]?kash|${any('app_bkash')}`, 'bkash'],
    [`nagad|nogod|${any('app_nagad')}`, 'nagad'],
    ['rocket|upay', 'a mobile wallet'],
    [`easy ?pai?sa|${any('app_easypaisa')}`, 'easypaisa'],
    [`jazz ?cash|${any('app_jazzcash')}`, 'jazzcash'],
    [`sada ?pay|naya ?pay|${any('app_wallet')}`, 'a mobile wallet'],
    [`vodafone|orange cash|${any('app_vodafone_cash')}`, 'vodafone_cash'],
    [`insta ?pay|${any('app_instapay')}`, 'instapay'],
    ['stc ?pay', 'stcpay'],
    [`postepay|privat24|monobank|papara|${any('app_bank')}`, 'a bank'],
    [`paypay|${any('app_paypay')}`, 'paypay'],
    [`alipay|${any('app_alipay')}`, 'alipay'],
    ['kakao ?pay', 'a mobile wallet'],
    [
      '\\b(?:bizum|pix|zelle|venmo|cash ?app|gcash|nequi|yape|momo|gopay|dana|ovo|tikkie|satispay|orange money|wave|' +
        'revolut|paypal)\\b',
      'a mobile wallet',
    ],
  ]),
);
const payPhrases = new Set<string>(['off_pay', 'bank', 'pay_verb', 'direct']);

/** Phrases about paying that name a wallet, which hide its name from those who look for apps. */
export function walletOf({ text, lexicon }: Sight, hit: Hit): string | undefined {
  if (!payPhrases.has(hit.concept)) return undefined;
  const words = text.slice(hit.start, hit.end);
  return walletInPhrase(lexicon).find(([shape]) => shape.test(words))?.[1];
}
