import type { ConversationDetail } from '@parley/contract';
import type { Facts } from '@parley/policy';

export type FactsView = ConversationDetail['facts'];

/** Facts as the contract writes them: the same, in arrays that may be changed. */
export const viewFacts = ({
  relationship,
  order,
  needs,
  clearances,
  standing,
  declared,
  ownHosts,
  ...plain
}: Facts): FactsView => ({
  ...plain,
  ...(relationship && { relationship }),
  ...(order && { order }),
  ...(needs && { needs: [...needs] }),
  ...(clearances && {
    clearances: clearances.map(({ kinds, places, ...clearance }) => ({
      ...clearance,
      kinds: kinds === 'any' ? kinds : [...kinds],
      ...(places && { places: [...places] }),
    })),
  }),
  ...(standing && { standing }),
  ...(declared && { declared }),
  ...(ownHosts && { ownHosts: [...ownHosts] }),
});
