import { isAlnum, isSpace } from '../reading/chars.js';
import { overlaps } from './cues.js';
import type { Found, Sight } from './detector.js';
import { kindOfLink } from './link-kinds.js';
import { readDomain } from './spoken-address.js';

/** "plumbob dot pk", "plume point net slash tarifs": a host told in words. */
export function spokenLinks(sight: Sight, taken: readonly Found[]): readonly Found[] {
  const links: Found[] = [];
  let floor = 0;
  for (const hit of dotsIn(sight)) {
    if (hit.start < floor) continue;
    const start = wordBefore(sight, hit, floor);
    if (start === undefined) continue;
    const domain = readDomain(sight, start);
    if (domain === undefined || !domain.spoken || domain.end <= hit.end || isTooPlain(domain.value)) continue;
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

type Sign = { readonly start: number; readonly end: number };

const framedDot = /[[({]\.[\])}]/gu;

/** Words for the dot, and dots in brackets: "plumbob[.]pk". */
function dotsIn(sight: Sight): readonly Sign[] {
  const words: readonly Sign[] = sight.has('dot_word') ? sight.hits.filter((hit) => hit.concept === 'dot_word') : [];
  if (!sight.marks.bracket) return words;
  const framed = [...sight.text.matchAll(framedDot)].map(({ index }) => ({ start: index, end: index + 3 }));
  return framed.length === 0 ? words : [...words, ...framed].sort((a, b) => a.start - b.start);
}

/** "point it", "dot me" are words, not hosts. */
const isTooPlain = (host: string): boolean =>
  /^(?:the|a|an|to|in|thing|usual|at|no|is|my|your|this|that|per|by|of|and|or|con|un|el|la|le|o|um|one|two|five|six)\./u.test(
    host,
  );

function wordBefore(sight: Sight, hit: Sign, floor: number): number | undefined {
  const { text } = sight;
  let end = hit.start;
  while (end > floor && isSpace(text.charCodeAt(end - 1))) end--;
  let start = end;
  while (start > floor && end - start < 40 && (isAlnum(text.charCodeAt(start - 1)) || text.charAt(start - 1) === '-'))
    start--;
  return start < end ? start : undefined;
}
