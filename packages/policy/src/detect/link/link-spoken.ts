import { isAlnum } from '../../reading/chars.js';
import { overlaps } from '../cues.js';
import type { Found, Sight } from '../detector.js';
import { isSiteSaid } from './link-cue.js';
import { kindOfLink } from './link-kinds.js';
import { weightOf } from './link-tlds.js';
import { readDomain, skipBack } from '../mail/spoken-address.js';
import { inWords } from '../lexicon/patterns.js';
import { matchesOf } from '../../reading/matches.js';

/** "plumbob dot pk", "plume point net slash tarifs": a host told in words. */
export function spokenLinks(sight: Sight, taken: readonly Found[]): readonly Found[] {
  const links: Found[] = [];
  let floor = 0;
  for (const hit of dotsIn(sight)) {
    if (hit.start < floor) continue;
    const start = wordBefore(sight, hit, floor);
    if (start === undefined) continue;
    const domain = readDomain(sight, start);
    if (domain === undefined || !domain.spoken || domain.end <= hit.end || tooPlain(sight.lexicon).test(domain.value))
      continue;
    if (hit.loose === true && !isMeant(sight, start, domain.end, domain.value)) continue;
    if (taken.some((found) => overlaps(found, start, domain.end))) continue;
    floor = domain.end;
    const { kind, how } = kindOfLink(domain.value, domain.path);
    links.push({
      kind,
      start,
      end: domain.end,
      value: domain.value + domain.path,
      confidence: 0.85,
      how: `${how}, told in words`,
      disguised: true,
    });
  }
  return links;
}

type Sign = { readonly start: number; readonly end: number; readonly loose?: boolean };

const framedDot = /[[({]\.[\])}]/gu;
const looseDot = / \. /gu;

/** Words for the dot, dots in brackets and dots that stand apart: "plumbob[.]pk", "www . plumbob . pk". */
function dotsIn(sight: Sight): readonly Sign[] {
  const words: readonly Sign[] = sight.has('dot_word') ? sight.hits.filter((hit) => hit.concept === 'dot_word') : [];
  const { bracket, looseDot: apart } = sight.marks;
  if (!bracket && !apart) return words;
  const framed = bracket ? matchesOf(sight.text, framedDot) : [];
  const loose = apart ? matchesOf(sight.text, looseDot) : [];
  if (framed.length + loose.length === 0) return words;
  const signs = [
    ...words,
    ...framed.map(({ index }) => ({ start: index, end: index + 3 })),
    ...loose.map(({ index }) => ({ start: index + 1, end: index + 2, loose: true })),
  ];
  return signs.sort((a, b) => a.start - b.start);
}

/** Who writes a space too many before a full stop means no host. */
const isMeant = (sight: Sight, start: number, end: number, host: string): boolean =>
  host.startsWith('www.') ||
  (start === 0 && end === sight.text.length) ||
  sight.text.slice(Math.max(0, start - 3), start) === '://' ||
  (weightOf(host.slice(host.lastIndexOf('.') + 1)) !== 'doubtful' && isSiteSaid(sight, start, end));

/** "point it", "dot me" are words, not hosts. */
const tooPlain = inWords((any) => new RegExp(`^${any('link_plain')}\\.`, 'u'));

function wordBefore(sight: Sight, hit: Sign, floor: number): number | undefined {
  const { text } = sight;
  const end = Math.max(floor, skipBack(text, hit.start));
  let start = end;
  while (start > floor && end - start < 40 && (isAlnum(text.charCodeAt(start - 1)) || text.charAt(start - 1) === '-'))
    start--;
  return start < end ? start : undefined;
}
