import type { Count } from './score.js';

export type Table = {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

export const percent = (share: number): string => (Number.isNaN(share) ? '–' : `${(100 * share).toFixed(1)} %`);
export const ofRows = ({ hits, of }: Count): string => (of === 0 ? '–' : `${percent(hits / of)} (${hits}/${of})`);

const widthsOf = ({ head, rows }: Table): readonly number[] =>
  head.map((cell, i) => Math.max(cell.length, ...rows.map((row) => row[i]!.length)));

/** For a terminal. */
export function asText(table: Table): string {
  const widths = widthsOf(table);
  const line = (cells: readonly string[]): string =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]! + 2))).join('');
  return [table.title, line(table.head), ...table.rows.map(line)].join('\n');
}

/** For a page in `docs/`, in the layout that the formatter keeps. */
export function asMarkdown(table: Table): string {
  const widths = widthsOf(table).map((width) => Math.max(3, width));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join(' | ')} |`;
  const rule = `| ${widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(table.head), rule, ...table.rows.map(line)].join('\n');
}
