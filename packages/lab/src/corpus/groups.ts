import type { SignalKind } from '@parley/policy';

/** What the sentences of one section of a phrasebook are: their labels, and the class of those that disguise nothing. */
export type Group = { readonly kinds: readonly SignalKind[]; readonly class: string; readonly slots: readonly Slot[] };

/** What can stand in braces in a sentence. */
export const slots = [
  'phone',
  'email',
  'app',
  'handle',
  'social',
  'link',
  'meet',
  'file',
  'pay',
  'street',
  'user',
  'pass',
  'price',
  'order',
  'date',
  'time',
  'dim',
  'version',
  'pkg',
  'code',
  'n',
  'name',
] as const;
export type Slot = (typeof slots)[number];

const group = (kinds: readonly SignalKind[], cls: string, ...needed: readonly Slot[]): Group => ({
  kinds,
  class: cls,
  slots: needed,
});

/** The label rules, as a table: whoever writes a sentence into a section says that these are its labels. */
export const groups = {
  phone: group(['phone'], 'plain', 'phone'),
  phone_move: group(['phone', 'move_off'], 'plain', 'phone'),
  phone_app: group(['phone', 'messenger'], 'plain', 'phone', 'app'),
  phone_app_move: group(['phone', 'messenger', 'move_off'], 'plain', 'phone', 'app'),
  email: group(['email'], 'plain', 'email'),
  email_move: group(['email', 'move_off'], 'plain', 'email'),
  messenger: group(['messenger'], 'plain', 'app', 'handle'),
  messenger_move: group(['messenger', 'move_off'], 'plain', 'app', 'handle'),
  same_name: group(['messenger'], 'username_hint', 'app'),
  social: group(['social'], 'plain', 'social', 'handle'),
  link: group(['link'], 'plain', 'link'),
  meeting_link: group(['meeting_link'], 'plain', 'meet'),
  meeting_move: group(['meeting_link', 'move_off'], 'plain', 'meet'),
  file_link: group(['file_link'], 'plain', 'file'),
  payment: group(['payment', 'pay_off'], 'plain', 'pay'),
  address: group(['address'], 'plain', 'street'),
  credentials: group(['credentials'], 'plain', 'user', 'pass'),
  ask_contact: group(['ask_contact'], 'plain'),
  move_off: group(['move_off'], 'plain'),
  move_indirect: group(['move_off'], 'indirect'),
  pay_off: group(['pay_off'], 'plain'),
  ref_off: group(['ref_off'], 'plain'),
  call: group(['call'], 'plain'),
  meet: group(['meet'], 'plain'),
  refuse: group(['refuse'], 'refusal'),
  scam: group(['scam'], 'plain'),
  pressure: group(['pressure'], 'plain'),
  app_as_topic: group([], 'app_as_topic'),
  payment_as_topic: group([], 'payment_as_topic'),
  call_as_topic: group([], 'call_as_topic'),
  past_here: group([], 'past_tense_platform'),
  numbers_price: group([], 'numbers_price', 'price'),
  numbers_order: group([], 'numbers_order', 'order'),
  numbers_date: group([], 'numbers_date', 'date'),
  numbers_dimension: group([], 'numbers_dimension', 'dim'),
  numbers_version: group([], 'numbers_version', 'version'),
  numbers_code: group([], 'numbers_code'),
  card_or_id_sample: group([], 'card_or_id_sample'),
  chitchat: group([], 'chitchat'),
  /** Errands, bookings, support, shop talk of programmers: chat that no marketplace sees, and that must pass all the same. */
  other_talk: group([], 'other_talk'),
} as const satisfies Record<string, Group>;

export type GroupName = keyof typeof groups;
export const groupNames = Object.keys(groups) as readonly GroupName[];
