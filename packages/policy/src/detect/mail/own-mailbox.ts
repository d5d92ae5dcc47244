import type { Found, Sight } from '../detector.js';
import type { Concept } from '../lexicon/concepts.js';
import type { Hit } from '../lexicon/lexicon.js';
import { inWords } from '../lexicon/patterns.js';
import { overlaps, says } from '../cues.js';
import { firstHitFrom } from '../sight.js';
import { isSample } from '../sample/sample.js';

const reach = 96;
/** What somebody is called, said without saying it, folded. */
const ownName = inWords((any) => new RegExp(any('mail_own_name'), 'u'));
/** "first name dot last name", of nobody but the one who writes. */
const fullName = inWords((any) => new RegExp(any('mail_full_name'), 'u'));
/** Signs that it is put before or behind something: then, plus, in front, the year of birth. */
const puts = inWords((any) => new RegExp(any('mail_puts_it'), 'u'));
/** Where mail lies, and the clouds that stand for a provider. */
const place = inWords((any) => new RegExp(any('mail_place'), 'u'));
/** A name and a sign on something that is printed or drawn. */
const shown = inWords((any) => new RegExp(any('mail_on_print'), 'u'));
/** A maker told in as many characters or more is no name of one: "search giant", "m envelope". */
const shortCode = 4;
/** Fewer than so many characters stand before the name where a message begins with it. */
const opening = 16;
/** Work on mail, names of things that are sent, and what is not so. */
const others: ReadonlySet<Concept> = new Set<Concept>([
  'work_noun',
  'work_verb',
  'negation',
  'past_sent',
  'other_number',
]);
const said = ['email_noun', 'provider'] as const;

/**
 * "my user name here, then the fruit company's cloud": a mailbox at a provider that is named or described, under a name that
 * is only told of. What it comes to is known to the people who talk, not to the reader.
 */
export function ownMailboxes(sight: Sight, found: readonly Found[]): readonly Found[] {
  const boxes: Found[] = [];
  let behind = 0;
  for (const hit of sight.hits) {
    if (!isPlace(sight, hit) || hit.start < behind || found.some((mail) => overlaps(mail, hit.start, hit.end)))
      continue;
    const mail = ownMailbox(sight, hit);
    if (mail === undefined) continue;
    behind = mail.end;
    boxes.push(mail);
  }
  return boxes;
}

const atPlace = inWords((any) => new RegExp(`^(?:${any('mail_at_place')}|${any('mail_at_whose')})`, 'u'));

/** Words for the sign that mean nothing else are enough, as nobody says them but to tell an address. */
const isPlace = (sight: Sight, hit: Hit): boolean =>
  hit.concept === 'provider' ||
  hit.concept === 'mail_maker' ||
  (hit.concept === 'at_word' &&
    hit.end - hit.start > 4 &&
    !atPlace(sight.lexicon).test(sight.text.slice(hit.start, hit.end)));

function ownMailbox(sight: Sight, hit: Hit): Found | undefined {
  const { text, lexicon } = sight;
  const from = clauseStart(text, Math.max(0, hit.start - reach), hit.start);
  const to = clauseEnd(text, hit.end, Math.min(text.length, hit.end + reach / 2));
  const clause = text.slice(from, to);
  if (shown(lexicon).test(text)) return undefined;
  const full = fullName(lexicon).exec(clause);
  const name = full ?? ownName(lexicon).exec(clause);
  if (name === null) return undefined;
  const hits = hitsIn(sight, from, to);
  if (hits.some((one) => others.has(one.concept) && !place(lexicon).test(text.slice(one.start, one.end))))
    return undefined;
  const isCoded = hit.end - hit.start > shortCode && text.slice(hit.start, hit.end).includes(' ');
  if (hit.concept === 'mail_maker' && full === null && !isCoded && !says(hits, ...said) && !place(lexicon).test(clause))
    return undefined;
  if (full === null && !puts(lexicon).test(clause) && (name.index > opening || hit.concept === 'provider'))
    return undefined;
  const start = Math.min(from + name.index, hit.start);
  const end = Math.max(from + name.index + name[0].length, hit.end);
  if (isSample(sight, start, end)) return undefined;
  return {
    kind: 'email',
    start,
    end,
    value: `own name@${hit.concept === 'at_word' ? '…' : hit.value}`,
    confidence: 0.7,
    how: 'says under what name and at which provider their mailbox is',
    disguised: true,
  };
}

/** Sentences end a clause, commas do not. */
function clauseStart(text: string, from: number, at: number): number {
  for (let i = at - 1; i >= from; i--) if (isEnd(text, i)) return i + 1;
  return from;
}

function clauseEnd(text: string, at: number, to: number): number {
  for (let i = at; i < to; i++) if (isEnd(text, i)) return i;
  return to;
}

const isEnd = (text: string, at: number): boolean => {
  const ch = text.charAt(at);
  return ch === '\n' || ch === '!' || ch === '?' || (ch === '.' && text.charAt(at + 1) === ' ');
};

function hitsIn(sight: Sight, from: number, to: number): readonly Hit[] {
  const hits: Hit[] = [];
  for (let i = firstHitFrom(sight.hits, from); i < sight.hits.length && sight.hits[i]!.start < to; i++)
    hits.push(sight.hits[i]!);
  return hits;
}
