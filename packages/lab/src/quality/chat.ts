import { flagKinds, holds } from './kinds.js';
import type { ChatRow } from './row.js';

export type ChatAnswer = { readonly row: ChatRow; readonly said: ReadonlySet<string> };

export type ChatScore = {
  readonly source: string;
  /** `plain` holds no number of five or more digits, `numbers` holds one; `unlabelled` may hold contact, so links are not counted. */
  readonly part: 'plain' | 'numbers' | 'unlabelled' | 'phone';
  readonly rows: number;
  /** Of `phone` rows: how many were caught. Of the others: how many were flagged. */
  readonly hits: number;
};

const linkKinds = new Set(['link', 'file_link', 'meeting_link']);
const besideLinks = flagKinds.filter((kind) => !linkKinds.has(kind));
const isNumbered = (text: string): boolean => /\d(?:[\s-]?\d){4}/u.test(text);

const partOf = ({ contact, text }: ChatRow): ChatScore['part'] => {
  if (contact === null) return 'unlabelled';
  if (contact.includes('phone')) return 'phone';
  return isNumbered(text) ? 'numbers' : 'plain';
};

export function isHit({ row, said }: ChatAnswer): boolean {
  const part = partOf(row);
  if (part === 'phone') return said.has('phone');
  return holds(said, part === 'unlabelled' ? besideLinks : flagKinds);
}

/** Per source and part, by name. */
export function chatScores(answers: readonly ChatAnswer[]): readonly ChatScore[] {
  const groups = new Map<string, ChatAnswer[]>();
  for (const one of answers) {
    const key = `${one.row.source}\n${partOf(one.row)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()]
    .map((group) => ({
      source: group[0]!.row.source,
      part: partOf(group[0]!.row),
      rows: group.length,
      hits: group.filter(isHit).length,
    }))
    .sort((a, b) => (a.source + a.part < b.source + b.part ? -1 : 1));
}
