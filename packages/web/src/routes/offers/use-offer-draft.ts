import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { paymentOptionsQuery } from '../../parts/sandbox-banner.js';
import { emptyDraft, type OfferDraft } from './offer-draft.js';

/** What is typed into an offer, in one of the currencies that can be paid here. */
export function useOfferDraft() {
  const { data } = useQuery(paymentOptionsQuery);
  const [typed, setDraft] = useState<OfferDraft>(emptyDraft);
  const currencies = data?.currencies ?? [typed.currency];
  const currency = currencies.includes(typed.currency) ? typed.currency : (currencies[0] ?? typed.currency);
  return { draft: { ...typed, currency }, setDraft, currencies };
}
