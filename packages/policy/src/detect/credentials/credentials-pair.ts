import { before, says } from '../cues.js';
import type { Found, Sight } from '../detector.js';
import type { Hit } from '../lexicon/lexicon.js';
import { inWords } from '../lexicon/patterns.js';
import { isCalledSample } from '../sample/sample.js';

const reach = 72;
const reachUser = 30;
/** What a name leads to by: a slash, a bar, "p:", "pw". */
const pair = inWords((any) => {
  const led = `^[^\\n.!?]{0,24}?(?:[:=→>-]|\\b${any('login_is')}\\b)\\s{0,2}(?:u(?:ser)?\\s?[:=]\\s?)?`;
  return new RegExp(`${led}([\\p{L}\\d._@-]{2,32})(?:\\s?[/|]\\s?|,?\\s(?:p|pw|pwd|pass)\\s?[:=]\\s?)(\\S{6,40})`, 'u');
});

/** "login: office / Gr4pe!Soda": a name and what opens its door, although no word calls the second a password. */
export function pairBehind(sight: Sight, hit: Hit): Found | undefined {
  const match = pair(sight.lexicon).exec(sight.text.slice(hit.end, hit.end + reach));
  if (match === null) return undefined;
  const from = hit.end + match[0].length - match[2]!.length;
  let to = from + match[2]!.length;
  while (to > from && '.,;:)"\''.includes(sight.text.charAt(to - 1))) to--;
  const typed = sight.original.slice(sight.view.starts[from], sight.view.ends[to - 1]);
  if (!isStrange(typed) || isCalledSample(sight, hit.start, to)) return undefined;
  return { kind: 'credentials', start: from, end: to, value: typed, confidence: 0.85, how: 'said behind a user' };
}

const afterMail = inWords((any) => new RegExp(`^\\s?([/|]|${any('login_and')}\\s)\\s?(\\S{6,40})`, 'u'));

/** "lena@example.com / T3rrazzo!!" */
export function behindMail(sight: Sight, mail: Found): Found | undefined {
  const match = afterMail(sight.lexicon).exec(sight.text.slice(mail.end, mail.end + 48));
  if (match === null || (match[1]!.length > 1 && !says(before(sight, mail.start, reachUser), 'user_word')))
    return undefined;
  const end = mail.end + match[0].length;
  const typed = sight.original.slice(sight.view.starts[end - match[2]!.length], sight.view.ends[end - 1]);
  if (!isStrange(typed) || isCalledSample(sight, mail.start, end)) return undefined;
  return { kind: 'credentials', start: mail.start, end, value: typed, confidence: 0.85, how: 'said behind a mailbox' };
}

/** Letters, digits and a sign that no path or date holds. */
const isStrange = (typed: string): boolean =>
  /\p{L}/u.test(typed) && /\d/u.test(typed) && /[!@#$%^&*+=?~_]/u.test(typed) && !/:\/\/|\.\p{L}{2}/u.test(typed);
