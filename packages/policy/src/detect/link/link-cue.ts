import { textAfter, textBefore } from '../cues.js';
import type { Sight } from '../detector.js';
import { inWords } from '../lexicon/patterns.js';

/** Words that introduce a site, in the languages read. */
const siteCue = inWords((any) => new RegExp(any('link_site'), 'u'));

/** Do the words around what may be a host speak of a site? */
export const isSiteSaid = (sight: Sight, start: number, end: number): boolean =>
  siteCue(sight.lexicon).test(textBefore(sight, start, 40)) || siteCue(sight.lexicon).test(textAfter(sight, end, 16));

const pointing = inWords((any) => new RegExp(`(?:^|\\s)${any('link_on')}\\s$`, 'u'));

/** "on hollowpine.de", "su bottega.it,": a word for where, and nothing of a sentence behind. */
export const isPointedAt = (sight: Sight, start: number, end: number): boolean =>
  pointing(sight.lexicon).test(textBefore(sight, start, 6)) &&
  /^\s?(?:$|[,;!?)\n]|\.(?:\s|$))/u.test(sight.text.slice(end, end + 3));
