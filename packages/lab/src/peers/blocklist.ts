import type { Peer } from './peer.js';

/** Words that marketplaces block, and the loose patterns that they block beside them. */
const words: readonly (readonly [string, RegExp])[] = [
  ['messenger', /\b(?:whats\s?app|telegram|skype|viber|signal|discord|wechat|kakao|zalo)\b/iu],
  ['social', /\b(?:instagram|insta|facebook|fb|twitter|snapchat|linkedin|tiktok)\b/iu],
  ['payment', /\b(?:paypal|venmo|zelle|cash ?app|western union|wise|payoneer|upi|pix|gcash|bkash|bitcoin)\b/iu],
  ['email', /\b(?:e-?mail|gmail|hotmail|yahoo|outlook)\b|@/iu],
  ['phone', /\b(?:phone|call me|text me|mobile|cell)\b|(?:\d[\s().-]?){7,}/iu],
  ['link', /\b(?:https?:\/\/|www\.)|\b[\w-]+\.(?:com|net|org|io|co)\b/iu],
  ['move_off', /\b(?:outside (?:of )?(?:this|the) (?:site|platform)|off[- ]platform|contact me)\b/iu],
  ['pay_off', /\b(?:pay (?:me )?(?:directly|outside)|avoid (?:the )?fees?)\b/iu],
];

export const blocklist: Peer = {
  name: 'blocklist + loose patterns',
  kinds: (text) => words.filter(([, pattern]) => pattern.test(text)).map(([kind]) => kind),
};

/** What a first search on the web answers. */
export const naive: Peer = {
  name: 'naive patterns',
  kinds: (text) => [
    ...(/[\w.+-]+@[\w-]+\.[\w.]+/u.test(text) ? ['email'] : []),
    ...(/(?:\+?\d{1,3}[\s-]?)?\(?\d{3}\)?[\s-]?\d{3}[\s-]?\d{4}/u.test(text) ? ['phone'] : []),
    ...(/https?:\/\/\S+/u.test(text) ? ['link'] : []),
  ],
};
