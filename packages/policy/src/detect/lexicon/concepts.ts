/**
 * What a word can mean to the detectors. Language files say which words mean which concept; detectors read concepts only,
 * so that they work alike in every language.
 */
export const concepts = [
  // Pieces of contact data
  'digit', // value "0" … "9"
  'teen', // value "10" … "19"
  'ten', // value "20" … "90"
  'hundred', // value "100" … "900"; "100" multiplies what stands before it
  'repeat', // value "2" double, "3" triple
  'at_word',
  'dot_word',
  'dash_word',
  'underscore_word',
  'slash_word',
  'plus_word',
  'tld_word', // value "com", "net" …
  'app', // value: canonical name, see `apps`
  'app_weak', // an app's name that is an everyday word as well; value as above
  'provider', // mail provider; value: its domain
  'app_look', // how an app looks ("green"); value: the app that is meant, if an app it is
  'app_noun', // app, messenger, the one: what a look is said of
  'mail_maker', // who gives everybody mail: counts only behind a name; value: the domain
  'told_count', // the days in a week, the area code of Rome: a number that everybody knows or finds, told without saying it
  'told_year', // the year the war ended
  'street_word',
  'password_word',
  'user_word',
  // Nouns of contact
  'phone_noun',
  'email_noun',
  'contact_noun',
  'handle_noun',
  'other_number', // order number, tracking number …: no phone
  // Persons
  'me',
  'you',
  'we',
  'my',
  'your',
  'our',
  'third_party', // somebody else's: their, the hotel, a doctor
  // Polarity, rule and place
  'negation',
  'without',
  'cannot',
  'rule_word',
  'ban_word',
  'decline', // sorry, no thanks, I would rather not
  'offered', // thanks for offering, you asked me to: what follows is the other's proposal
  'granted', // would be quicker, sounds nice, I know: grants what is better about the other's proposal before a "but"
  'refuse_strong', // says no by itself
  'stay_verb',
  'stay_strong', // says "we stay here" by itself
  'only',
  'here',
  'not_here',
  'there',
  'platform',
  'outside',
  'same_name', // the same name as here
  'like_word', // like, such as, before what something is like: "parang messenger"
  'for_word', // for, behind what it is for: "WhatsApp ke liye"
  'middleman', // who stands between the two and takes a share
  'between_us', // among ourselves, just you and me
  'other_word', // other, another
  'place_word', // place, app, channel: where people talk
  'other_place', // another app, some other place: made of the two words before
  'besides', // other than: "where are you besides here?"
  'just', // aja, na lang: "WhatsApp aja" proposes it
  'via',
  'but_word',
  'so_word',
  'if_word',
  // Acts
  'question',
  'where_word', // where, where to
  'lets',
  'could',
  'want',
  'give_verb',
  'give_me',
  'have_verb',
  'use_verb',
  'talk_verb',
  'talk_me', // write me, text me: an invitation to talk to the writer
  'add_me',
  'go_verb',
  'reach_you', // how can I reach you
  'reach_me',
  'name_you', // what are you called, to find you: asks for a name if an app is named
  'remove_verb',
  'fill_verb',
  'invite_verb',
  'move_strong', // proposes to leave by itself
  'ask_strong', // asks for contact data by itself
  // Money
  'pay_verb',
  'pay_noun',
  'bank',
  'cash',
  'crypto',
  'direct',
  'separately',
  'fee_word',
  'avoid',
  'discount', // I make it cheaper, 10 % off
  'off_pay', // proposes to dodge the fee by itself
  'exclude', // leave out, go around: of the platform, if the price falls
  'own_contract',
  'payout', // withdraw, payout: the platform's own way to pay its people
  'cancel_verb',
  'order_word',
  'refund_word',
  'allowed', // is it allowed, may one
  'ignorance', // I did not know, I am new here
  // Dealings in the past
  'past_talk', // we talked, you told me
  'past_sent', // I sent you
  'past_off', // refers to dealings elsewhere by itself
  'off_channel', // the phone, the bar, the office …: where people talk elsewhere
  'off_message', // voice note, text message, missed call: what comes by phone
  'past_place', // at the bar, over coffee: elsewhere, if something was said there
  'time_past',
  // Calls and meetings
  'call_noun',
  'call_verb',
  'call_strong',
  'meet_verb',
  'in_person',
  'venue',
  'meet_strong',
  'by_voice', // aloud, by ear, your voice: how one calls without saying so
  'in_writing', // by text, to type: how one talks rather than call
  'minutes', // a few minutes, half an hour: what a talk takes
  'when_free', // are you free, what time suits you
  'soon', // tomorrow, tonight, on Friday, one of these days
  'nearby', // the same town, around the corner, I live in …
  // Reasons
  'why', // why, what for, how many times: calls in question what the other asks
  'pry', // reads along, is watched: why one would rather not talk here
  'cut_off', // the site is down, an account is lost, after this order: when one could not reach the other here
  // Work about these things
  'work_noun',
  'work_verb',
  'translate_verb', // what follows its colon is somebody else's text
  'named', // called, titled, says: what follows is a name or somebody's words
  // Traps
  'scam_strong',
  'scam_weak',
  'pressure_strong',
  'review_bad',
  'threat',
  // Words that only tell the language, or that keep another word from being misread
  'idiom',
  'filler',
] as const;

export type Concept = (typeof concepts)[number];

export const appClasses = ['messenger', 'social', 'meeting', 'payment', 'file', 'freelance'] as const;
export type AppClass = (typeof appClasses)[number];

/** Canonical name of every app that the lexicon knows, and what it is for. */
export const apps = {
  whatsapp: 'messenger',
  telegram: 'messenger',
  signal: 'messenger',
  viber: 'messenger',
  skype: 'messenger',
  wechat: 'messenger',
  qq: 'messenger',
  line: 'messenger',
  kakaotalk: 'messenger',
  zalo: 'messenger',
  messenger: 'messenger',
  discord: 'messenger',
  slack: 'messenger',
  imo: 'messenger',
  kik: 'messenger',
  threema: 'messenger',
  wire: 'messenger',
  imessage: 'messenger',
  sms: 'messenger',
  hangouts: 'messenger',
  bip: 'messenger',
  icq: 'messenger',
  max: 'messenger',
  botim: 'messenger',
  dingtalk: 'messenger',
  feishu: 'messenger',
  facebook: 'social',
  instagram: 'social',
  twitter: 'social',
  tiktok: 'social',
  snapchat: 'social',
  linkedin: 'social',
  youtube: 'social',
  vk: 'social',
  odnoklassniki: 'social',
  reddit: 'social',
  pinterest: 'social',
  behance: 'social',
  weibo: 'social',
  xiaohongshu: 'social',
  bilibili: 'social',
  threads: 'social',
  zoom: 'meeting',
  google_meet: 'meeting',
  teams: 'meeting',
  facetime: 'meeting',
  webex: 'meeting',
  jitsi: 'meeting',
  tencent_meeting: 'meeting',
  calendly: 'meeting',
  paypal: 'payment',
  venmo: 'payment',
  cashapp: 'payment',
  zelle: 'payment',
  wise: 'payment',
  revolut: 'payment',
  payoneer: 'payment',
  skrill: 'payment',
  neteller: 'payment',
  stripe: 'payment',
  western_union: 'payment',
  moneygram: 'payment',
  remitly: 'payment',
  upi: 'payment',
  paytm: 'payment',
  phonepe: 'payment',
  gpay: 'payment',
  applepay: 'payment',
  pix: 'payment',
  mercadopago: 'payment',
  picpay: 'payment',
  bizum: 'payment',
  yape: 'payment',
  plin: 'payment',
  nequi: 'payment',
  oxxo: 'payment',
  satispay: 'payment',
  twint: 'payment',
  payconiq: 'payment',
  wero: 'payment',
  chime: 'payment',
  interac: 'payment',
  payid: 'payment',
  fps: 'payment',
  orange_money: 'payment',
  palawan: 'payment',
  coins_ph: 'payment',
  postepay: 'payment',
  lydia: 'payment',
  tikkie: 'payment',
  ideal: 'payment',
  bkash: 'payment',
  nagad: 'payment',
  jazzcash: 'payment',
  easypaisa: 'payment',
  gcash: 'payment',
  maya: 'payment',
  gopay: 'payment',
  ovo: 'payment',
  dana: 'payment',
  momo: 'payment',
  mpesa: 'payment',
  opay: 'payment',
  kuda: 'payment',
  vodafone_cash: 'payment',
  instapay: 'payment',
  stcpay: 'payment',
  qiwi: 'payment',
  yoomoney: 'payment',
  sberbank: 'payment',
  monobank: 'payment',
  privat24: 'payment',
  papara: 'payment',
  alipay: 'payment',
  wechat_pay: 'payment',
  paypay: 'payment',
  line_pay: 'payment',
  kakaopay: 'payment',
  toss: 'payment',
  bitcoin: 'payment',
  usdt: 'payment',
  google_drive: 'file',
  dropbox: 'file',
  wetransfer: 'file',
  mega: 'file',
  onedrive: 'file',
  upwork: 'freelance',
  fiverr: 'freelance',
  freelancer: 'freelance',
  peopleperhour: 'freelance',
  toptal: 'freelance',
  guru: 'freelance',
  workana: 'freelance',
  kwork: 'freelance',
} as const satisfies Record<string, AppClass>;

export type App = keyof typeof apps;

/** Values of a `pay_off` signal. */
export const payOffCues = [
  'pay_off:direct', // pay elsewhere, straight, by a wallet, by a card
  'pay_off:fee', // so that the platform's fee is not paid
  'pay_off:cancel', // cancel here and pay elsewhere
  'pay_off:contract', // an own contract or escrow elsewhere
  'pay_off:split', // a part here, the rest elsewhere
  'pay_off:question', // asks whether it is allowed
  'pay_off:honest', // a reason that may be honest: a refund, a relationship from before, plain ignorance
] as const;

/** Values of the other intents. */
export const askContactCues = [
  'ask_contact:your',
  'ask_contact:reach',
  'ask_contact:invite',
  'ask_contact:form',
  'ask_contact:app',
  'ask_contact:phrase',
] as const;
export const moveOffCues = [
  'move_off:app',
  'move_off:invitation',
  'move_off:outside',
  'move_off:mail',
  'move_off:own_contact',
  'move_off:phrase',
] as const;
export const refOffCues = ['ref_off:channel', 'ref_off:sent', 'ref_off:phrase', 'ref_off:before'] as const;
export const callCues = ['call:proposal', 'call:phrase'] as const;
export const meetCues = ['meet:proposal', 'meet:place', 'meet:phrase'] as const;
export const refuseCues = ['refuse:declines', 'refuse:stays', 'refuse:rule', 'refuse:remove'] as const;
export const scamCues = ['scam:fee', 'scam:recruiter', 'scam:phishing', 'scam:harvest', 'scam:goods'] as const;
export const pressureCues = ['pressure:review', 'pressure:money', 'pressure:threat'] as const;

/** Every value that an intent's signal can carry: the vocabulary of the rulebook's `cue` matcher. */
export const intentCues = [
  ...payOffCues,
  ...askContactCues,
  ...moveOffCues,
  ...refOffCues,
  ...callCues,
  ...meetCues,
  ...refuseCues,
  ...scamCues,
  ...pressureCues,
] as const;

export type IntentCue = (typeof intentCues)[number];
export type PayOffCue = (typeof payOffCues)[number];
