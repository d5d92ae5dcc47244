import type { Lexicon } from '../lexicon/lexicon.js';
import { inWords } from '../lexicon/patterns.js';

/** A word that stands where a name might, and is none. */
export const isCommon = (lexicon: Lexicon, word: string): boolean => common(lexicon).test(word);
const common = inWords((any) => new RegExp(`^${any('name_common')}$`, 'u'));

/** CSS and code words that begin with the sign. */
export const notHandles = new Set(
  (
    'media import font-face keyframes charset supports page layer container property namespace override ' +
    'deprecated param returns return throws author version since see link todo types type angular babel mui ' +
    'next react vue nestjs apollo aws-sdk google-cloud firebase storybook testing-library typescript-eslint ' +
    'all here everyone channel example gmail.com'
  ).split(' '),
);

const endings =
  'js|ts|tsx|jsx|css|scss|html?|php|py|json|xml|pdf|png|jpe?g|gif|svg|ai|psd|eps|zip|rar|mp[34]|mov|wav|docx?|' +
  'xlsx?|pptx?|txt|md|com|net|org|io|env|exe|apk|sql|sh|yml|csv|aep|prproj|fig|sketch|xd';
const fileName = new RegExp(`\\.(?:${endings})$`, 'u');

/** "10px", "v1.2", "1920x1080", "a4", "3rd": a unit, a version, a size, a date. */
const measure =
  /^(?:\d+(?:[a-z]{1,4}|th|px)$|v?\d[\d.]*$|\d+x\d+|[a-z]{1,2}\d{1,3}$|\d{1,4}(?:st|nd|rd|th|am|pm|usd|days?|hours?|min|sec))/u;

const terms =
  'e\\.g|i\\.e|a\\.m|p\\.m|etc|vs|mp3|mp4|h26\\d|html5|css3|web3|b2b|b2c|3d|2d|covid19|iphone\\d*|ps\\d|win\\d+|' +
  'windows\\d+|f2f|24x7|ver\\d|part\\d|day\\d|step\\d|version\\d|page\\d|logo\\d|option\\d|draft\\d';
/** What everybody writes with digits or dots, and nobody is called. */
const term = new RegExp(`^(?:${terms})$`, 'u');

const works =
  'filter|lens|logo|banner|cover|post|story|reel|sticker|icon|draft|version|file|img|image|video|clip|frame|' +
  'page|screen|mockup|design|template|layout|option|final|export|asset|layer|bot|api|sdk|app|build|release|' +
  'test|batch|avatar|thumb';
/** "filter_v2", "banner_final": drafts and files, no names. */
const partOfWork = new RegExp(
  `^(?:${works})s?[_.-]?(?:v|ver|version|final|new|old|draft|copy|edit|x)?[_.-]?[\\d.]{0,8}$`,
  'u',
);

const noNames = [partOfWork, fileName, measure, term];

/** Letters with digits, dots or underscores among them, but no file, version, unit or number. */
export function isStrong(name: string): boolean {
  const isMarked = name.startsWith('@');
  const word = isMarked ? name.slice(1) : name;
  if (word.length < 4 || word.length > 40) return false;
  if (isMarked) return !notHandles.has(word);
  if (word.includes('#') && /#\d{4}$/u.test(word)) return /^[a-z\d_.]{2,32}#/u.test(word);
  if (!/[a-z]{2}/u.test(word) || !/[_.\d]|--/u.test(word)) return false;
  if (noNames.some((shape) => shape.test(word))) return false;
  if (/^[a-z]+\.[a-z]+$/u.test(word) && word.length < 8) return false;
  return !/\.{2,}/u.test(word) || /_/u.test(word);
}
