import { overlaps } from '../cues.js';
import type { Found, Sight } from '../detector.js';
import { inWords } from '../lexicon/patterns.js';
import { isSample } from '../sample/sample.js';

const reach = 64;
/** A few words that are to be written as one, folded. */
const joined = inWords((any) => {
  const words = '([a-z][a-z\\d]+(?: [a-z\\d]{2,}){0,2})';
  const at = `(?:${any('mail_at_provider')}\\s)?`;
  return new RegExp(`${words}[\\s,(-]{1,3}${any('mail_in_one_word')}\\)?[\\s,]{0,3}${at}$`, 'u');
});

/** "penny harlow, all one word, gmail": a mailbox told by its words, before its provider. */
export function joinedMails(sight: Sight, found: readonly Found[]): readonly Found[] {
  const mails: Found[] = [];
  for (const hit of sight.hits) {
    if (hit.concept !== 'provider' || found.some((mail) => overlaps(mail, hit.start, hit.end))) continue;
    const match = joined(sight.lexicon).exec(sight.text.slice(Math.max(0, hit.start - reach), hit.start));
    if (match === null) continue;
    const start = hit.start - match[0].length;
    if (isSample(sight, start, hit.end)) continue;
    mails.push({
      kind: 'email',
      start,
      end: hit.end,
      value: `${match[1]!.replaceAll(' ', '')}@${hit.value}`,
      confidence: 0.8,
      how: 'mailbox told by its words, with its provider',
      disguised: true,
    });
  }
  return mails;
}
