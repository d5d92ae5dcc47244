import type { Offer } from '@parley/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/call.js';
import { keys } from '../../api/keys.js';
import { put } from '../../api/refresh.js';

export const offerQuery = (id: string) => ({
  queryKey: keys.offer(id),
  queryFn: (): Promise<Offer> => call('getOffer', { params: { id } }),
});

export const openOffersIn = (conversation: string) => ({
  queryKey: keys.offersIn(conversation),
  queryFn: () => call('listOffers', { query: { conversation, state: 'open', limit: 50 } }),
});

export const offerLinksQuery = {
  queryKey: keys.offerLinks,
  queryFn: () => call('listOfferLinks', { query: { limit: 50 } }),
};

export type Move = 'acceptOffer' | 'declineOffer' | 'withdrawOffer';

/** Fires one edge of an offer and shows at once what became of it; also where it turned out to be over. */
export function useMoveOffer(id: string) {
  const cache = useQueryClient();
  const again = () => cache.invalidateQueries({ queryKey: keys.offers });
  return useMutation({
    mutationFn: (move: Move) => call(move, { params: { id } }),
    onSuccess: (offer) => {
      put(cache, keys.offer(id), offer);
      void again();
    },
    onError: () => {
      void cache.invalidateQueries({ queryKey: keys.offer(id) });
      void again();
    },
  });
}
