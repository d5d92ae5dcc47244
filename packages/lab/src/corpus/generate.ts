import { disguises, ofSentences, type Disguise } from './disguise/disguises.js';
import type { SignalKind } from '@parley/policy';
import { groups, type Group, type GroupName, type Slot } from './groups.js';
import { slotsOf, type Phrasebook } from './phrasebook.js';
import { hashOf, random, type Random } from './random.js';
import { sameText } from './same-text.js';
import { valuesFor, type Values } from './values.js';

/** A row of `corpus/generated`, in the order of its fields. */
export type GeneratedRow = {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly history: readonly string[];
  readonly kinds: readonly string[];
  readonly class: string;
  readonly difficulty: number;
  /** Language, section and sentence that it was made from. */
  readonly template: string;
  readonly author: string;
  readonly split: Split;
};

export type Split = 'train' | 'validation';

/** Rows of one origin are never on both sides. */
export const splitOf = (origin: string): Split => (hashOf(origin) % 10 === 0 ? 'validation' : 'train');

type Draft = {
  readonly text: string;
  readonly history: readonly string[];
  readonly class: string;
  readonly difficulty: number;
  readonly kinds: readonly SignalKind[];
};

/** Plain rows of a sentence: fewer where disguises follow. */
const plainRows = { disguised: 2, refusal: 3, harmless: 4 };
const disguisedRows = 4;
/** Nobody disguises a refusal, and a password must stay what it is. */
const keptPlain = new Set<GroupName>(['refuse', 'scam', 'pressure', 'call', 'address', 'credentials']);
const author = 'phrasebook';

/** All rows of one phrasebook, the same at every run. Texts that come out twice are kept once. */
export function generate(book: Phrasebook): readonly GeneratedRow[] {
  const rows: GeneratedRow[] = [];
  const seen = new Set<string>();
  for (const [name, frames] of book.frames) {
    frames.forEach((frame, i) => {
      const template = `${book.lang}:${name}:${i + 1}`;
      const rng = random(template);
      for (const draft of draftsOf(book, name, frame, i, rng)) {
        const key = sameText(draft);
        if (seen.has(key)) continue;
        seen.add(key);
        const id = `gen-${book.lang}-${String(rows.length + 1).padStart(4, '0')}`;
        const { text, history, class: cls, difficulty, kinds } = draft;
        rows.push({ id, lang: book.lang, text, history, kinds, class: cls, difficulty, template, author, split: splitOf(template) }); // prettier-ignore
      }
    });
  }
  return rows;
}

function draftsOf(book: Phrasebook, name: GroupName, frame: string, nth: number, rng: Random): readonly Draft[] {
  const group = groups[name];
  const say = (values: Values): string => frame.replace(/\{(\w+)\}/gu, (_, slot: Slot) => values[slot]);
  const drafts: Draft[] = [];
  const plain = { class: group.class, difficulty: group.class === 'plain' ? 1 : 2 };
  const many =
    name === 'refuse' ? plainRows.refusal : group.kinds.length === 0 ? plainRows.harmless : plainRows.disguised;
  for (let i = 0; i < many; i++) {
    const values = valuesFor(book, rng);
    drafts.push({
      text: around(book, say(values), rng, i),
      history: [],
      kinds: kindsOf(frame, group, values),
      ...plain,
    });
  }
  if (group.kinds.length === 0 || keptPlain.has(name)) return drafts;
  const slot = slotsOf(frame).find((each) => disguises.has(each));
  const ways =
    slot === undefined ? sentenceWays(book, frame) : disguises.get(slot)!.filter((way) => fits(way, book, frame));
  for (const way of turn(ways, nth, disguisedRows)) {
    const values = valuesFor(book, rng);
    const text =
      slot === undefined
        ? way.write(say(values), book, rng)
        : say({ ...values, [slot]: way.write(values[slot], book, rng) });
    drafts.push({ text: around(book, text, rng, 1 + rng.int(4)), history: [], kinds: kindsOf(frame, group, values), class: way.class, difficulty: way.difficulty });
  } // prettier-ignore
  const parts = splitUp(name, frame, valuesFor(book, rng), say, rng);
  if (parts !== undefined) drafts.push(parts);
  return drafts;
}

const kindsOf = (frame: string, group: Group, values: Values): readonly SignalKind[] =>
  frame.includes('{pay}') ? [...group.kinds, ...values.paidBy] : group.kinds;

/** Some of a list, beginning elsewhere for each sentence, so that all ways come up. */
const turn = <T>(list: readonly T[], nth: number, most: number): readonly T[] =>
  Array.from({ length: Math.min(most, list.length) }, (_, i) => list[(nth * most + i) % list.length]!);

const isLatin = (text: string): boolean => /^[\P{L}\p{Script=Latin}]*$/u.test(text);
const sentenceWays = (book: Phrasebook, frame: string): readonly Disguise[] =>
  isLatin(frame) && book.lang !== 'vi'
    ? ofSentences.slice(0, 2)
    : ofSentences.filter((way) => way.class === 'zero_width');

/** Leet and twins are for letters that have them. */
function fits(way: Disguise, book: Phrasebook, frame: string): boolean {
  if (way.class === 'leet' || way.class === 'homoglyph' || way.class === 'spaced')
    return frame.includes('{phone}') || frame.includes('{email}') || book.apps.every(isLatin);
  return true;
}

/** A number or name that ends its sentence, told in two messages. */
function splitUp(name: GroupName, frame: string, values: Values, say: (values: Values) => string, rng: Random): Draft | undefined {
  const made = { class: 'split_messages', difficulty: 4, kinds: groups[name].kinds };
  if (name === 'phone' && frame.endsWith('{phone}')) {
    const cut = values.phone.indexOf(' ', 3);
    if (cut < 0) return undefined;
    const head = say({ ...values, phone: values.phone.slice(0, cut) });
    return { history: [head], text: values.phone.slice(cut + 1), ...made };
  }
  if (name === 'messenger' && frame.endsWith('{handle}') && !frame.startsWith('{'))
    return { history: [frame.slice(0, -'{handle}'.length).replace('{app}', values.app).trim()], text: `@${values.handle.replace('@', '')}`, ...made };
  if (name === 'email' && frame.endsWith('{email}')) {
    const [user, host] = values.email.split('@') as [string, string];
    const head = say({ ...values, email: user });
    return { history: [head], text: rng.of([`@${host}`, `at ${host}`]), ...made };
  }
  return undefined;
} // prettier-ignore

const joints = ['. ', '\n', ', ', '! ', ' '];
const unspacedJoints = ['。', '\n', '，', '！'];

/** The sentence among others, or alone. */
function around(book: Phrasebook, text: string, rng: Random, shape: number): string {
  const list = /^(?:zh|ja)/u.test(book.lang) ? unspacedJoints : joints;
  const joint = (before: string): string => (/[.!?？。！]$/u.test(before) ? ' ' : rng.of(list));
  let said = rng.chance(0.25) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  if (shape % 2 === 1) {
    const open = rng.of(book.open);
    said = open + joint(open) + said;
  }
  if (shape >= 2 || rng.chance(0.3)) said += joint(said) + rng.of(book.close);
  return said;
}
