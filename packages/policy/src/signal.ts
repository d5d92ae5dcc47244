/** Contact data: what would let two people reach or pay each other elsewhere. Listed once; see docs/concepts.md. */
export const dataKinds = [
  'email',
  'phone',
  'messenger',
  'social',
  'link',
  'meeting_link',
  'file_link',
  'payment',
  'address',
  'credentials',
] as const;

/** What a text proposes or does, with or without contact data in it. */
export const intentKinds = [
  'ask_contact',
  'move_off',
  'pay_off',
  'ref_off',
  'call',
  'meet',
  'refuse',
  'scam',
  'pressure',
] as const;

/** `obfuscated` stands beside the kind that was disguised. */
export const signalKinds = [...dataKinds, ...intentKinds, 'obfuscated'] as const;

export type DataKind = (typeof dataKinds)[number];
export type IntentKind = (typeof intentKinds)[number];
export type SignalKind = (typeof signalKinds)[number];

/** A thing found in a text. */
export type Signal = {
  readonly kind: SignalKind;
  /** UTF-16 offset into the text as typed, inclusive. */
  readonly start: number;
  /** UTF-16 offset into the text as typed, exclusive. */
  readonly end: number;
  /** `text.slice(start, end)` of the text as typed. */
  readonly text: string;
  /** Normalised: e-mail lower-cased, phone E.164 where the country can be told, else digits; an intent names its cue. */
  readonly value: string;
  /** 0…1 */
  readonly confidence: number;
  /** How it was found: which reading, which cue. A short sentence fragment in English, for agents and tests. */
  readonly how: string;
  /** Indexes into `history` of the earlier messages that hold the rest of it. */
  readonly history?: readonly number[];
  /** It lies in words quoted from somebody else (`> …`). */
  readonly quoted?: true;
};
