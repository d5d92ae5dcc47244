import type { Lexicon } from '../detect/lexicon/lexicon.js';
import { inWords } from '../detect/lexicon/patterns.js';
import type { Candidate } from '../detect/overlap.js';
import type { ReadAlone } from './across.js';

/** "dot com" without a host before it, in the words most used. */
const tail = inWords(
  (any) =>
    new RegExp(
      `${any('thread_host_dot')}\\s*(?:com?|net|org|io|de|fr|es|it|br|ru|uk|in|cn)\\b|\\.(?:com|net|org|io)\\b`,
      'iu',
    ),
);
const before = inWords((any) => new RegExp(`@|${any('thread_mailbox_before')}`, 'iu'));

/** A mail address whose halves came in two messages. */
export function joinMail(
  text: string,
  past: readonly string[],
  first: number,
  lexicon: Lexicon,
  readAlone: ReadAlone,
): readonly Candidate[] {
  const last = past.length - 1;
  for (const glue of /^\s*[@.(\[]/u.test(text) ? ['', ' '] : [' ']) {
    const lead =
      past[last]!.trimEnd()
        .slice(-100)
        .replace(/[.!?…,:;]+$/u, '') + glue;
    for (const one of readAlone(lead + text)) {
      if (one.kind !== 'email' || one.start >= lead.length || one.end <= lead.length) continue;
      return [at(text, 0, one.end - lead.length, one.value, 0.85, [first + last])];
    }
  }
  const end = tail(lexicon).exec(text);
  if (end === null) return [];
  for (let i = last; i >= Math.max(0, last - 2); i--) {
    if (before(lexicon).test(past[i]!.slice(0, 300)))
      return [
        at(text, end.index, end.index + end[0].length, text.slice(end.index, end.index + end[0].length), 0.7, [
          first + i,
        ]),
      ];
  }
  return [];
}

const at = (
  text: string,
  start: number,
  end: number,
  value: string,
  confidence: number,
  history: readonly number[],
): Candidate => ({
  kind: 'email',
  start,
  end,
  text: text.slice(start, end),
  value,
  confidence,
  how: 'mail address spread over several messages',
  history,
  disguised: true,
});
