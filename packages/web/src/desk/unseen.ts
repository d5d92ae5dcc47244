import type { CaseDetail } from '@parley/contract';

/** Why the other side sees no text: it went back, was refused, is not published, or waits for the decision. */
export type Unseen = 'returned' | 'refused' | 'unpublished' | 'waiting';

type Known = Pick<CaseDetail, 'decision' | 'outcome' | 'other' | 'queue'>;

export const unseenAs = ({ decision, outcome, other, queue }: Known): Unseen => {
  if (decision?.effect === 'bounce') return 'returned';
  if (other === null) return 'unpublished';
  // What is appealed against was decided before.
  return outcome?.action === 'uphold' || queue === 'appeals' ? 'refused' : 'waiting';
};
