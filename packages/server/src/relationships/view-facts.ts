import type { ConversationDetail } from '@parley/contract';
import type { Facts } from '@parley/policy';
import { purposeIn } from './purposes.js';
import type { Locale } from './wording.js';

export type FactsView = ConversationDetail['facts'];

/** Facts as the contract writes them: the same, in arrays that may be changed, with purposes in the reader's language. */
export const viewFacts = (
  { relationship, order, needs, clearances, standing, declared, ownHosts, ...plain }: Facts,
  locale: Locale,
): FactsView => ({
  ...plain,
  ...(relationship && { relationship }),
  ...(order && { order }),
  ...(needs && { needs: [...needs] }),
  ...(clearances && {
    clearances: clearances.map(({ kinds, places, purpose, ...clearance }) => ({
      ...clearance,
      kinds: kinds === 'any' ? kinds : [...kinds],
      ...(places && { places: [...places] }),
      ...(purpose !== undefined && { purpose: purposeIn(locale, purpose) }),
    })),
  }),
  ...(standing && { standing }),
  ...(declared && { declared }),
  ...(ownHosts && { ownHosts: [...ownHosts] }),
});
