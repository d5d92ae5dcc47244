import type { PriorView } from '@parley/contract';
import type { PriorRow } from './store.js';

/** As one of the two sees it: their own words, and whether the other one says the same. */
export function viewPrior(row: PriorRow, viewer: string, withAlias: string, now: Date): PriorView {
  const isAsker = row.asker === viewer;
  const isLapsed = row.state === 'asked' && row.answer_by <= now;
  const isOpen = (row.state === 'asked' && !isLapsed) || row.state === 'answered';
  return {
    id: row.id,
    with: withAlias,
    asked_by_you: isAsker,
    state: isLapsed ? 'lapsed' : row.state,
    known_from: isAsker ? row.known_from : (row.other_known_from ?? ''),
    words: isAsker ? row.evidence : (row.other_words ?? ''),
    confirms: row.confirms,
    at: row.at.toISOString(),
    answer_by: isOpen ? row.answer_by.toISOString() : null,
    reason: isAsker ? row.reason : null,
    clearance: row.clearance_id,
  };
}
