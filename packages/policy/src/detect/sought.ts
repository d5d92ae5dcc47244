import type { Sight } from './detector.js';
import { firstHitFrom } from './sight.js';

type Found = { readonly start: number };

/**
 * May a shape match in a window of a text? Says yes for nothing now and then, never no for something. A flood of names asks for a
 * thousand windows that lie over one another: once they are longer than the text in sum, the text is looked through as a whole instead.
 */
export function sought(shape: RegExp): (sight: Sight, from: number, to: number) => boolean {
  const loose = loosened(shape);
  let last: Sight | undefined;
  let asked = 0;
  let found: readonly Found[] | undefined;
  return (sight, from, to) => {
    if (sight !== last) {
      last = sight;
      asked = 0;
      found = undefined;
    }
    asked += to - from;
    if (asked < sight.text.length) return true;
    found ??= startsOf(loose, sight.text);
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
