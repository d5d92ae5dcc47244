import { isAlnum, isLetter, isWord } from '../../reading/chars.js';
import type { Detector, Found, Sight } from '../detector.js';
import { hostStart, readHost, type Host } from './link-host.js';
import { isPointedAt, isSiteSaid } from './link-cue.js';
import { kindOfLink } from './link-kinds.js';
import { weightOf } from './link-tlds.js';
import { isInFileName, isTalkedOf } from './link-work.js';
import { firstLabel, isStandIn, isStandInPath } from '../sample/stand-in.js';
import { spokenLinks } from './link-spoken.js';

const longestPath = 400;
const schemes = [
  'https://',
  'http://',
  'hxxps://',
  'hxxp://',
  'ftp://',
  'sftp://',
  'tg://',
  'zoommtg://',
  'www.',
] as const;

/** Links of every kind: the host and path say whether it leads to a messenger, a profile, a room, files, a till or elsewhere. */
export const detectLinks: Detector = (sight, found) => {
  const links: Found[] = [];
  if (sight.marks.innerDot || sight.marks.slash) {
    const { text } = sight;
    let floor = 0;
    const looked = { from: 0 };
    for (let dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', Math.max(dot + 1, floor))) {
      if (dot === 0 || !isWord(text.charCodeAt(dot - 1)) || dot + 1 >= text.length || !isWord(text.charCodeAt(dot + 1)))
        continue;
      const start = hostStart(text, dot, floor);
      const host = readHost(sight.view, start, looked);
      if (host === undefined || host.end <= dot) {
        floor = dot + 1;
        continue;
      }
      floor = host.end;
      const link = judgeHost(sight, host);
      if (link === undefined || isMail(sight, host)) continue;
      links.push(link);
      floor = link.end;
    }
  }
  if (sight.has('dot_word') || sight.marks.bracket || sight.marks.looseDot)
    links.push(...spokenLinks(sight, [...found, ...links]));
  return links.filter(
    (link) => !found.some((other) => other.kind === 'email' && other.start <= link.start && other.end >= link.end),
  );
};

/** What stands before @ or behind it is a mail address's business, also where the sign was taken for a letter. */
const isMail = (sight: Sight, host: Host): boolean =>
  sight.text.charCodeAt(host.start - 1) === 0x40 ||
  sight.text.charCodeAt(host.end) === 0x40 ||
  (sight.name === 'clear' &&
    sight.original.slice(sight.view.starts[host.start], sight.view.ends[host.end - 1]).includes('@'));

function judgeHost(sight: Sight, host: Host): Found | undefined {
  const { text } = sight;
  const scheme = schemes.find((s) => text.startsWith(s, host.start - s.length) || text.startsWith(s, host.start));
  const start = scheme !== undefined && scheme !== 'www.' ? host.start - scheme.length : host.start;
  const end = endOfPath(text, host.end);
  const path = text.slice(host.end, end);
  const { kind, known, how } = kindOfLink(host.host, path);
  const certain = scheme !== undefined || path.length > 1;
  if (isStandIn(sight.lexicon, firstLabel(host.host)) || (!certain && isNoHost(sight, host))) return undefined;
  if (known && kind !== 'link' && (!certain || isStandInPath(sight.lexicon, path))) return undefined;
  return { kind, start, end, value: text.slice(start, end), confidence: certain ? 0.97 : 0.8, how };
}

const closing = new Set('.,;:!?)]}"\'*_~>'.split(''));

function endOfPath(text: string, from: number): number {
  let end = from;
  const first = text.charAt(from);
  if (first === ':' && isPort(text, from + 1)) {
    end++;
    while (end < text.length && text.charCodeAt(end) >= 0x30 && text.charCodeAt(end) <= 0x39) end++;
  }
  const next = text.charAt(end);
  if (next !== '/' && next !== '?' && next !== '#') return end;
  if (next !== '/' && (end + 1 >= text.length || !isAlnum(text.charCodeAt(end + 1)))) return end;
  const limit = Math.min(text.length, from + longestPath);
  while (end < limit && isPathChar(text.charCodeAt(end))) end++;
  while (end > from && closing.has(text.charAt(end - 1))) end--;
  return end;
}

const isPort = (text: string, at: number): boolean => text.charCodeAt(at) >= 0x30 && text.charCodeAt(at) <= 0x39;

/** Printable ASCII without space and angle brackets; letters of other scripts only where they are no CJK sentence going on. */
const isPathChar = (unit: number): boolean =>
  (unit > 0x20 && unit < 0x7f && unit !== 0x3c && unit !== 0x3e && unit !== 0x22) || (unit >= 0xc0 && unit < 0x2000);

function isNoHost(sight: Sight, host: Host): boolean {
  const { text, view } = sight;
  const after = text.charAt(host.end);
  if (
    after === '(' ||
    after === '=' ||
    after === '[' ||
    after === '_' ||
    after === '\\' ||
    text.charAt(host.start - 1) === '@'
  )
    return true;
  if (text.charAt(host.start - 1) === '/' || text.charAt(host.start - 1) === '.' || text.charAt(host.start - 1) === '#')
    return true;
  if (isInFileName(text, host.start, host.end)) return true;
  const labels = host.host.split('.');
  const name = labels.at(-2)!;
  if (/^\d+$/u.test(name) || (name.length === 1 && labels.length === 2)) return true;
  if (isFile(name, host.tld) || isTechName(host.host) || isTalkedOf(sight, host.start, host.end, firmOf(labels)))
    return true;
  const weight = weightOf(host.tld);
  const cued = isSiteSaid(sight, host.start, host.end);
  if (labels.length > 2 && weight !== 'rare' && labels.at(-2)!.length <= 3) return false;
  if (weight === 'usual') return startsSentence(sight, host);
  if (
    weight === 'doubtful' &&
    (cued || isPointedAt(sight, host.start, host.end) || builders.has(`${name}.${host.tld}`))
  )
    return startsSentence(sight, host);
  if (weight === 'doubtful') return !/[-\d]/u.test(name) || startsSentence(sight, host) || view.traces.length === 0;
  return !cued;
}

/** "google.com", "amazon.co.uk": the label that names whose it is. */
const firmOf = (labels: readonly string[]): string =>
  labels.length > 2 && labels.at(-2)!.length <= 3 ? labels.at(-3)! : labels.at(-2)!;

/** Where everybody's shop is a name before theirs. */
const builders = new Set('square.site business.site netlify.app vercel.app web.app carrd.co'.split(' '));

/** "done.So" lacks a space: a small letter, a dot, then a capital one. */
function startsSentence(sight: Sight, host: Host): boolean {
  const at = host.end - host.tld.length;
  const first = sight.original.charAt(sight.view.starts[at]!);
  const second = sight.original.charAt(sight.view.starts[at + 1]!);
  return isLetter(host.tld.charCodeAt(0)) && first !== first.toLowerCase() && second === second.toLowerCase();
}

const fileNames = new Set(
  `index main app style styles script test tests readme server config logo banner cover final draft invoice report bundle
  setup init model views utils image file archive document docker-compose package component`.split(/\s+/u),
);
const fileEndings = new Set('ai ps py rs sh pl md cc zip mov so tf ml pub id info py'.split(' '));
const isFile = (name: string, tld: string): boolean =>
  fileEndings.has(tld) &&
  (fileNames.has(name) ||
    /[_]|final|logo|v\d/u.test(name) ||
    tld === 'zip' ||
    tld === 'mov' ||
    tld === 'py' ||
    tld === 'md' ||
    tld === 'sh' ||
    tld === 'ps' ||
    tld === 'pub');

/** Products whose names look like hosts. */
const techNames = new Set(
  `asp.net vb.net ado.net ml.net socket.io booking.com node.io cal.net paint.net crypto.com monday.com make.com this.name
  user.name user.id process.env character.ai c.ai jasper.ai`.split(/\s+/u),
);
const isTechName = (host: string): boolean => techNames.has(host);
