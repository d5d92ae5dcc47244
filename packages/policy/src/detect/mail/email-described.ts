import { isAlnum, isForeign } from '../../reading/chars.js';
import { disguise } from '../../reading/reading.js';
import { before, says } from '../cues.js';
import type { Found, Sight } from '../detector.js';
import type { Hit } from '../lexicon/lexicon.js';
import { inWords } from '../lexicon/patterns.js';
import { mayBeName, opening } from './mail-named.js';
import { readDomain, skipBack } from './spoken-address.js';

/** What may stand between a name and the provider that is only told of: "hollowpine, at google's mail". */
const connector = inWords((any) => new RegExp(`^${any('mail_leads_to_provider')}$`, 'u'));
/** "all together, no spaces" tells how to write the name. */
const together = inWords((any) => new RegExp(any('mail_in_one_word'), 'u'));
const mostConnectors = 6;
const shortestName = 6;
const shortTail = 14;

/** Mail addresses whose provider is named behind a name, without a sign: at the end of what is said, or with a cue. */
export function describedMail(sight: Sight, provider: Hit): Found | undefined {
  const { text } = sight;
  const [from, passed] = overConnectors(sight, provider.start);
  let at = from;
  const described = provider.concept === 'provider' && text.slice(provider.start, provider.end).includes(' ');
  if (passed === 0 && !described) return undefined;
  const told = together(sight.lexicon).exec(text.slice(Math.max(0, at - 24), at));
  if (told !== null && Math.max(0, at - 24) + told.index + told[0].length === at)
    at = back(text, Math.max(0, at - 24) + told.index);
  const start = wordStart(text, at);
  const name = text.slice(start, at).replace(/[.-]+$/u, '');
  if (name.length < 4 || !/^[\p{L}\d][\p{L}\d._-]*$/u.test(name) || /^\d+$/u.test(name)) return undefined;
  if (!/[._]/u.test(name) && sight.hits.some((hit) => hit.start >= start && hit.start < at)) return undefined;
  const closes = text.length - provider.end <= shortTail;
  if (!/[._\d-]/u.test(name) && !mayBeName(sight.lexicon, name)) return undefined;
  const shaped =
    (/[._\d]/u.test(name) && (provider.concept === 'provider' || closes)) ||
    (sight.view.traces[start]! & disguise) !== 0;
  const cued = says(before(sight, start, 28), 'my', 'named', 'email_noun', 'handle_noun', 'talk_me', 'at_word');
  if (passed < 2 && isWeak(text.slice(provider.start, provider.end), provider) && !/[._]|[a-z]\d/u.test(name))
    return undefined;
  const opens = opening(sight.lexicon).test(text.slice(Math.max(0, start - 24), start));
  const marked = /[._]/u.test(name) && passed >= 2;
  if (!shaped && !marked && !(name.length >= shortestName && (cued || (opens && closes)))) return undefined;
  const domain = readDomain(sight, provider.start);
  return {
    kind: 'email',
    start,
    end: domain?.end ?? provider.end,
    value: `${name}@${domain?.value ?? provider.value}`,
    confidence: shaped ? 0.75 : 0.65,
    how: 'mail address with its provider described',
    disguised: true,
  };
}

/** "designer at orange": a company's name says little of mail, unless the name before it looks like one. */
const isWeak = (words: string, { concept }: Hit): boolean => concept === 'mail_maker' && /^[a-z -]+$/u.test(words);

/** Over the words that lead from a name to its provider, and how many of them. */
export function overConnectors(sight: Sight, before: number): readonly [at: number, passed: number] {
  const { text } = sight;
  const leads = connector(sight.lexicon);
  let at = back(text, before);
  let passed = 0;
  for (; passed < mostConnectors; passed++) {
    const start = wordStart(text, at);
    if (!leads.test(text.slice(start, at))) break;
    at = back(text, start);
  }
  return [at, passed];
}

/** Over spaces, brackets and commas. */
function back(text: string, from: number): number {
  let at = skipBack(text, from);
  while (at > 0 && ',:'.includes(text.charAt(at - 1))) at = skipBack(text, at - 1);
  return at;
}

function wordStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < 40 && isNamePart(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Letters, digits, dot, underscore, hyphen. */
const isNamePart = (unit: number): boolean =>
  isAlnum(unit) || isForeign(unit) || unit === 0x2e || unit === 0x5f || unit === 0x2d;
