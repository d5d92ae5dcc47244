import { textBefore } from '../cues.js';
import type { Sight } from '../detector.js';
import { inWords } from '../lexicon/patterns.js';
import { isSample } from '../sample/sample.js';
import { isStandInMail } from '../sample/stand-in.js';

const genericLocal = inWords((any) => new RegExp(`^${any('mail_placeholder_name')}$`, 'u'));
const genericHost = inWords((any) => new RegExp(`^(?:[a-z]*${any('mail_placeholder_host')}|gmail)\\.`, 'u'));
/** "my mail is": somebody's own, whatever it looks like. */
const toldToBe = inWords((any) => new RegExp(`${any('mail_told_to_be')}\\s*:?\\s*$`, 'u'));

/** An address that stands for itself: name@example.com on a form, or one said to be an example. */
export function isPlaceholder(sight: Sight, start: number, end: number, local: string, host: string): boolean {
  const { lexicon } = sight;
  if (genericLocal(lexicon).test(local) && (genericHost(lexicon).test(host) || local.includes('reply'))) return true;
  if (isStandInMail(lexicon, local, host)) return true;
  if (/^(.)\1+$/u.test(local) && /^(.)\1+\./u.test(host)) return true;
  return isSample(sight, start, end) && !toldToBe(lexicon).test(textBefore(sight, start, 6));
}
