import type { Sight } from './detector.js';
import { firstHitFrom } from './sight.js';

type Found = { readonly start: number };

/**
 * May a shape match in a window of a text? Says yes for nothing now and then, never no for something. A flood of names asks for a
 * thousand windows that lie over one another: the whole text is looked through once instead.
 */
export function sought(shape: RegExp): (sight: Sight, from: number, to: number) => boolean {
  const loose = loosened(shape);
  let last: Sight | undefined;
  let found: readonly Found[] = [];
  return (sight, from, to) => {
    // A window over most of the text is looked through as quickly as the text.
    if (2 * (to - from) >= sight.text.length) return true;
    if (sight !== last) {
      found = startsOf(loose, sight.text);
      last = sight;
    }
    const first = found[firstHitFrom(found, from)];
    return first !== undefined && first.start < to;
  };
}

/** The shape without what it asks of its surroundings, which a window cuts off. */
const loosened = ({ source }: RegExp): RegExp => new RegExp(source.replace(/\\b|\(\?<?[!=][^()]*\)/gu, ''), 'gu');

function startsOf(shape: RegExp, text: string): readonly Found[] {
  const found: Found[] = [];
  shape.lastIndex = 0;
  for (let match = shape.exec(text); match !== null; match = shape.exec(text)) {
    found.push({ start: match.index });
    shape.lastIndex = match.index + 1;
  }
  return found;
}
