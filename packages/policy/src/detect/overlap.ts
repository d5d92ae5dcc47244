import { dataKinds, type Signal, type SignalKind } from '../signal.js';

/** A signal in the making. */
export type Candidate = Signal & { readonly disguised: boolean };

/** One of these hides another kind that covers the same words: the first says more. */
const hides: Partial<Record<SignalKind, readonly SignalKind[]>> = {
  email: ['link', 'social', 'messenger'],
  meeting_link: ['link', 'file_link'],
  file_link: ['link'],
  messenger: ['link', 'social'],
  social: ['link'],
  credentials: ['phone', 'social', 'link', 'payment', 'email'],
  link: ['phone', 'social'],
};

const data = new Set<SignalKind>(dataKinds);

/** Candidates by position, each thing once, the more telling kind where two claim the same words. */
export function settle(candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length < 2) return candidates;
  const sorted = [...candidates].sort((a, b) => a.start - b.start || b.end - a.end || b.confidence - a.confidence);
  const kept: Candidate[] = [];
  for (const candidate of sorted) place(kept, candidate);
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** No more than this many of the last kept ones can overlap with a new one that matters. */
const lookBack = 16;

function place(kept: Candidate[], candidate: Candidate): void {
  const least = Math.max(0, kept.length - lookBack);
  for (let i = kept.length - 1; i >= least; i--) {
    const other = kept[i]!;
    if (other.end <= candidate.start || candidate.end <= other.start) continue;
    if (other.kind === candidate.kind) {
      if (isBetter(candidate, other)) kept.splice(i, 1);
      else return;
    } else if (isHidden(candidate, other)) return;
    else if (isHidden(other, candidate)) kept.splice(i, 1);
  }
  kept.push(candidate);
}

/** The one that takes in more; of two alike the one that needed no undoing, then the surer one. */
function isBetter(a: Candidate, b: Candidate): boolean {
  const longer = a.end - a.start - (b.end - b.start);
  if (!data.has(a.kind)) return longer === 0 ? a.confidence > b.confidence : longer > 0;
  if (Math.abs(longer) > 3) return longer > 0 ? a.confidence >= b.confidence - 0.3 : a.confidence > b.confidence + 0.3;
  if (a.disguised !== b.disguised) return b.disguised;
  return a.confidence > b.confidence;
}

function isHidden(candidate: Candidate, by: Candidate): boolean {
  if (by.kind === 'payment' && candidate.kind === 'phone') return isAccount(by);
  if (by.kind === 'messenger' && candidate.kind === 'phone') return by.how.startsWith('number on');
  return hides[by.kind]?.includes(candidate.kind) === true;
}

/** Numbers of accounts and cards are no phones; a wallet may be known by one. */
const isAccount = (payment: Candidate): boolean => !payment.how.startsWith('wallet');
