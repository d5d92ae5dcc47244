import { codePoints, constant } from './unicode.mjs';

const digits = new Set(await codePoints('General_Category/Decimal_Number'));
const format = new Set(await codePoints('General_Category/Format'));
const spaces = new Set(await codePoints('General_Category/Space_Separator'));
const latin = new Set(await codePoints('Script/Latin'));
const unassigned = new Set(await codePoints('General_Category/Unassigned'));
const variation = new Set(await codePoints('Binary_Property/Variation_Selector'));
const nonspacing = new Set(await codePoints('General_Category/Nonspacing_Mark'));

/** Marks that only decorate; those of scripts in which they are letters stay. */
const decorating = [[0x300, 0x36f], [0x483, 0x489], [0x1ab0, 0x1aff], [0x1dc0, 0x1dff], [0x20d0, 0x20ff], [0xfe20, 0xfe2f]];
/** Strokes and frames laid over letters: nobody's spelling. */
const overlays = [[0x334, 0x338], [0x20d0, 0x20ff]];
const dropped = [[0x064b, 0x065f], [0x0670, 0x0670], [0x0640, 0x0640], [0x093c, 0x093c], [0x09bc, 0x09bc]];
/** Look like nothing but are letters or fillers in name. */
const blanks = new Set([0x034f, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x2800, 0x3164, 0xffa0]);
const within = (ranges, cp) => ranges.some(([from, to]) => cp >= from && cp <= to);

/** Styles that NFKC does not know, by their first code point, and what the run begins with. */
const runs = [
  [0x2776, '1', 9], [0x2780, '1', 9], [0x278a, '1', 9], [0x24eb, '11', 0], [0x24f5, '1', 9],
  [0x1f150, 'a', 26], [0x1f170, 'a', 26], [0x1f10b, '0', 2],
];
const single = {
  0x24ff: '0', 0x2010: '-', 0x2011: '-', 0x2012: '-', 0x2013: '-', 0x2014: '-', 0x2015: '-', 0x2212: '-', 0xfe58: '-', 0x2795: '+', 0x2796: '-',
  0x2018: "'", 0x201a: "'", 0x201b: "'", 0x201c: '"', 0x201d: '"', 0x201e: '"', 0x201f: '"', 0x00ab: '"', 0x00bb: '"', 0x300c: '"', 0x300d: '"',
  0x3002: '.', 0xff61: '.', 0x3001: ',', 0x060c: ',', 0x06d4: '.', 0x061f: '?', 0x066b: '.', 0x066c: ',', 0x0964: '.', 0x2024: '.', 0x2044: '/', 0x2215: '/',
};

function foldOf(cp) {
  const ch = String.fromCodePoint(cp);
  if (format.has(cp) || variation.has(cp) || blanks.has(cp) || within(overlays, cp)) return ['', 'i'];
  if (within(dropped, cp) || within(decorating, cp)) return ['', '-'];
  if (cp in single) return [single[cp], '-'];
  const run = runs.find(([from, , length]) => cp >= from && cp < from + length);
  if (run) return [String.fromCodePoint(run[1].codePointAt(0) + cp - run[0]), 's'];
  if (spaces.has(cp)) return [' ', '-'];
  if (digits.has(cp) && ch.normalize('NFKC') === ch) return [String(digitValue(cp)), 'd'];
  const text = letters(ch.normalize('NFKC').toLowerCase());
  if (text === ch || text.startsWith(' ')) return undefined;
  return [text, ch.normalize('NFC').normalize('NFD') === ch.normalize('NFKC').normalize('NFD') ? '-' : 's'];
}

/** The folding of letters that the lexicon's entries get too. */
function letters(text) {
  return text
    .replace(/\p{Script=Latin}\p{M}*/gu, (c) => c.normalize('NFD').replace(/\p{M}/gu, ''))
    .replace(/ß/gu, 'ss').replace(/ł/gu, 'l').replace(/đ/gu, 'd').replace(/ı/gu, 'i').replace(/ё/gu, 'е')
    .replace(/[\u064b-\u065f\u0670\u0640\u093c\u09bc]/gu, '')
    .replace(/[أإآٱ]/gu, 'ا').replace(/[ىی]/gu, 'ي').replace(/ة/gu, 'ه').replace(/ک/gu, 'ك');
}

function digitValue(cp) {
  let zero = cp;
  while (digits.has(zero - 1) && cp - zero < 9) zero--;
  return cp - zero;
}

const skipped = (cp) =>
  unassigned.has(cp) || (cp >= 0xd800 && cp <= 0xdfff) || (cp >= 0xe000 && cp <= 0xf8ff) || (cp >= 0xf900 && cp <= 0xfaff) ||
  (cp >= 0x2f00 && cp <= 0x2fdf) || (cp >= 0x2f800 && cp <= 0x2fa1f) || (cp >= 0xac00 && cp <= 0xd7a3);

/**
 * Entries `gap,length,trace,target` separated by spaces: `gap` code points after the last run, `length` code points (left out: 1) whose
 * targets follow each other, trace `s`tyle, native `d`igit, `i`nvisible or none, target in code points joined by `.`. Numbers are in base 36.
 */
export function foldTable() {
  const entries = [];
  let last;
  for (let cp = 0x80; cp < 0xe0200; cp++) {
    if (cp === 0x20000) cp = 0xe0000;
    if (skipped(cp)) continue;
    const fold = foldOf(cp);
    if (fold === undefined) continue;
    const [text, how] = fold;
    const target = [...text].map((c) => c.codePointAt(0));
    const follows =
      last !== undefined && cp === last.start + last.length && last.how === how && last.target.length === target.length && target.length <= 1 &&
      (target.length === 0 || target[0] === last.target[0] + last.length);
    if (follows) last.length++;
    else entries.push((last = { start: cp, length: 1, how, target }));
  }
  let at = 0;
  const packed = entries.map(({ start, length, how, target }) => {
    const gap = start - at;
    at = start + length;
    return [gap.toString(36), length === 1 ? '' : length.toString(36), how === '-' ? '' : how, target.map((c) => c.toString(36)).join('.')].join(',');
  });
  return constant('folds', packed.join(' '), `Folds of single code points outside ASCII (Unicode 16); packed as scripts/tables/folds.mjs says.`);
}

export { foldOf, latin, nonspacing };
