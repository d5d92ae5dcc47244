import type { Effect, JudgeInput, SignalKind } from '@parley/policy';
import type { Row } from './row.js';

type Raw = {
  readonly id?: unknown;
  readonly text?: unknown;
  readonly history?: readonly string[];
  readonly lang?: string;
  readonly kinds?: readonly string[];
  readonly class?: string;
  readonly difficulty?: number;
  readonly source?: string;
  readonly contact?: readonly SignalKind[] | null;
  readonly expect?: Effect;
  readonly also_ok?: readonly Effect[];
  readonly skip?: unknown;
  readonly place?: JudgeInput['place'];
  readonly side?: JudgeInput['side'];
  readonly facts?: JudgeInput['facts'];
};

/**
 * One line of a set. The fields tell its shape: `expect` makes a case, `contact` a turn of chat, `kinds` a message.
 * Undefined for a case that says `skip`. Throws where a line is none of these.
 */
export function parseRow(line: string): Row | undefined {
  const raw = JSON.parse(line) as Raw;
  if (typeof raw.id !== 'string' || typeof raw.text !== 'string') throw new Error('a row has an "id" and a "text"');
  const { id, text, history = [] } = raw;
  if (raw.expect !== undefined && raw.place !== undefined && raw.side !== undefined) {
    if (raw.skip) return undefined;
    const { place, side, facts } = raw;
    const input = { text, history, place, side, ...(facts && { facts }) };
    return { shape: 'case', id, input, expect: raw.expect, alsoOk: raw.also_ok ?? [] };
  }
  if (raw.contact !== undefined) return { shape: 'chat', id, source: raw.source ?? 'chat', text, contact: raw.contact };
  if (raw.kinds !== undefined) {
    const { lang = '?', kinds, difficulty = 3 } = raw;
    return { shape: 'message', id, lang, text, history, kinds, class: raw.class ?? 'plain', difficulty };
  }
  throw new Error('a row has "kinds" (a message), "contact" (chat) or "expect", "place" and "side" (a case)');
}
