import { folds } from '../tables/folds.js';
import { trace } from './reading.js';

/** What single code points outside ASCII are read as; unpacked when the first such text comes. */
type FoldTable = {
  /** Per UTF-16 unit: 0 as it is, else 1 + index into `texts` and `traces`. */
  readonly bmp: Uint16Array;
  readonly beyond: ReadonlyMap<number, number>;
  readonly texts: readonly string[];
  readonly traces: readonly number[];
};

let table: FoldTable | undefined;

/** Index of the fold of a code point for `foldText` and `foldTrace`; -1 where it is read as it stands. */
export function foldIndex(codePoint: number): number {
  table ??= unpack();
  if (codePoint < 0x10000) return table.bmp[codePoint]! - 1;
  return table.beyond.get(codePoint) ?? -1;
}

export const foldText = (index: number): string => table!.texts[index]!;
export const foldTrace = (index: number): number => table!.traces[index]!;

const traceOf: Readonly<Record<string, number>> = {
  '': trace.none,
  s: trace.style,
  d: trace.nativeDigit,
  i: trace.invisible,
};

function unpack(): FoldTable {
  const bmp = new Uint16Array(0x10000);
  const beyond = new Map<number, number>();
  const texts: string[] = [];
  const traces: number[] = [];
  let at = 0;
  for (const entry of folds.split(' ')) {
    const [gap, length, how, target] = entry.split(',') as [string, string, string, string];
    at += parseInt(gap, 36);
    const points = target === '' ? [] : target.split('.').map((point) => parseInt(point, 36));
    for (let i = 0; i < (length === '' ? 1 : parseInt(length, 36)); i++, at++) {
      texts.push(String.fromCodePoint(...(points.length === 1 ? [points[0]! + i] : points)));
      traces.push(traceOf[how]!);
      if (at < 0x10000) bmp[at] = texts.length;
      else beyond.set(at, texts.length - 1);
    }
  }
  return { bmp, beyond, texts, traces };
}
