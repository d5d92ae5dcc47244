import type { Answer, Offer, Payment } from '@parley/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect } from 'react';
import { ApiProblem, call } from '../../api/call.js';
import { keys } from '../../api/keys.js';

const lookAgainMs = 2_000;

/** Goes to the order that a payment has made. Back does not lead to the payment again. */
export function useToOrder(offer: string) {
  const cache = useQueryClient();
  const navigate = useNavigate();
  return useCallback(
    (id: string) => {
      for (const queryKey of [keys.offer(offer), keys.offers, keys.orders, keys.conversations])
        void cache.invalidateQueries({ queryKey });
      void navigate({ to: '/orders/$id', params: { id }, replace: true });
    },
    [cache, navigate, offer],
  );
}

type Told = Answer<'payOffer'> | Answer<'confirmPayment'>;

/** What a bank asks of the payer here comes back after a reload; where it has a page of its own, that leads back. */
async function challengeOf(offer: string): Promise<Payment | null> {
  const { payment } = await call('getOfferPayment', { params: { id: offer } });
  return payment?.action?.kind === 'challenge' ? payment : null;
}

/** Pays, and answers what the payer's bank asks. What is not decided at once is looked at again until it is. */
export function usePay({ id, state: offered }: Pick<Offer, 'id' | 'state'>) {
  const cache = useQueryClient();
  const toOrder = useToOrder(id);
  const paymentKey = [...keys.offer(id), 'payment'];
  const { data: payment = null, isPending: isLooking } = useQuery<Payment | null>({
    queryKey: paymentKey,
    queryFn: async () => {
      const known = cache.getQueryData<Payment | null>(paymentKey);
      if (known) return call('getPayment', { params: { id: known.id } });
      // Before it is accepted nothing was paid for it.
      return offered === 'accepted' ? challengeOf(id) : null;
    },
    staleTime: Infinity,
    refetchInterval: ({ state }) => (state.data?.state === 'processing' ? lookAgainMs : false),
  });
  /** What is known of the payment now; an answer on its way would still tell what was before. */
  const keep = async (known: Payment | null) => {
    await cache.cancelQueries({ queryKey: paymentKey });
    cache.setQueryData<Payment | null>(paymentKey, known);
  };
  const hear = async (told: Told) => {
    if (!('payment' in told)) return;
    await keep(told.payment);
    if ('order' in told) toOrder(told.order.id);
    // The bank's own page leads back here.
    else if (told.payment.action?.url) location.assign(told.payment.action.url);
  };
  const forget = () => void keep(null);
  // The offer may have been paid, taken back or run out of time meanwhile, here or in another tab.
  const onError = (error: Error) => {
    forget();
    if (!(error instanceof ApiProblem) || error.code !== 'payment_declined')
      void cache.invalidateQueries({ queryKey: keys.offer(id), exact: true });
  };
  const pay = useMutation({
    mutationFn: (body: { readonly method: 'sandbox' | 'stripe'; readonly instrument?: string }) =>
      call('payOffer', { params: { id }, body }),
    onSuccess: hear,
    onError,
  });
  const confirm = useMutation({
    mutationFn: ({ payment: asked, answer }: { readonly payment: string; readonly answer: 'pass' | 'fail' }) =>
      call('confirmPayment', { params: { id: asked }, body: { answer } }),
    onSuccess: hear,
    onError,
  });
  const made = payment?.state === 'succeeded' ? payment.order : null;
  useEffect(() => {
    if (made !== null) toOrder(made);
  }, [made, toOrder]);
  return { pay, confirm, payment, forget, isLooking };
}
