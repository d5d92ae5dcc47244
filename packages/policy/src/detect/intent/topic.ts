import type { Concept } from '../lexicon/concepts.js';
import type { Hit } from '../lexicon/lexicon.js';

/** Things that can be what the work is about, and then are nobody's way to leave. */
const subjects: ReadonlySet<Concept> = new Set<Concept>([
  'app',
  'app_weak',
  'phone_noun',
  'email_noun',
  'contact_noun',
  'handle_noun',
  'call_noun',
  'call_verb',
  'call_strong',
  'pay_noun',
  'pay_verb',
  'bank',
  'crypto',
  'provider',
  'venue',
  'off_channel',
]);

/** Beside these a subject is a place to talk, whatever work is named next to it. */
const personal: ReadonlySet<Concept> = new Set<Concept>([
  'lets',
  'talk_verb',
  'talk_me',
  'add_me',
  'my',
  'your',
  'move_strong',
  'via',
]);

/**
 * Leaves out the words that only name what the work is about: "a WhatsApp bot", "payment page", "plugin for Telegram".
 * After the subject the work may follow directly; before it there may be a short word between, and then nobody's own channel is
 * meant.
 */
export function markTopics(text: string, hits: readonly Hit[]): readonly Hit[] {
  return hits.filter((hit, i) => !subjects.has(hit.concept) || !isTopic(text, hits, i));
}

const near = 12;
const adjacent = 2;

function isTopic(text: string, hits: readonly Hit[], at: number): boolean {
  const hit = hits[at]!;
  for (let i = at + 1; i < hits.length && hits[i]!.start <= hit.end + near; i++) {
    const next = hits[i]!;
    // "WhatsApp ke liye": what something is for is its subject.
    if (
      next.concept === 'for_word' &&
      next.start >= hit.end &&
      gapWords(text, hit.end, next.start) <= 1 &&
      !isCut(text, hit.end, next.start)
    )
      return true;
    if (
      next.concept === 'work_noun' &&
      next.start >= hit.end &&
      gapWords(text, hit.end, next.start) <= 1 &&
      !isCut(text, hit.end, next.start)
    ) {
      if (next.start - hit.end <= adjacent || !isPersonal(hits, at, (h) => h.start >= hit.end && h.end <= next.start))
        return true;
    }
  }
  for (let i = at - 1; i >= 0 && i > at - 8; i--) {
    const before = hits[i]!;
    if (before.end > hit.start || hit.start - before.end > near) continue;
    if (before.concept === 'like_word' && hit.start - before.end <= adjacent) return true;
    if (before.concept !== 'work_noun' && before.concept !== 'named') continue;
    if (isCut(text, before.end, hit.start) || gapWords(text, before.end, hit.start) > 1) continue;
    if (hit.start - before.end <= adjacent) return true;
    if (!isPersonal(hits, at, (h) => h.concept !== 'via')) return true;
  }
  return false;
}

const reach = 10;

const isPersonal = (hits: readonly Hit[], at: number, counts: (hit: Hit) => boolean): boolean =>
  hits.slice(Math.max(0, at - reach), at + reach).some((hit) => personal.has(hit.concept) && counts(hit));

const isCut = (text: string, from: number, to: number): boolean => /[,.;!?\n]/.test(text.slice(from, to));

function gapWords(text: string, from: number, to: number): number {
  let words = 0;
  let inside = false;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    const letter = unit > 0x2f;
    if (letter && !inside) words++;
    inside = letter;
  }
  return words;
}
