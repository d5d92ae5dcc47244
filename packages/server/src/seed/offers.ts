import type { Tx } from '../platform/database/connect.js';
import { createLink } from '../offers/create-offer-link.js';
import { sendOffer } from '../offers/send-offer.js';
import type { SeedDeps } from './seed-demo.js';

type Seeding = Pick<SeedDeps, 'ids' | 'now' | 'services'> & { readonly tx: Tx };
type Seller = { readonly id: string; readonly locale: string };

const days = (count: number) => count * 86_400_000;

/** An offer that waits for its buyer's answer, as one line of a conversation among neighbours. */
export const waitingOffer = (seeding: Seeding, seller: Seller, conversation: string) =>
  sendOffer(seeding, seller, conversation, {
    title: 'Bakery film, 40 seconds',
    description:
      'The oven first, no voice-over, your own music. One cut for the shop page and one for the window screen.',
    price_minor: 80_000n,
    currency: 'EUR',
    days: 14,
    revisions: 2,
    needs: [],
    expires_at: new Date(seeding.now.getTime() + days(14)),
  });

/** A link ready to hand over, with which the story of a client from outside begins. */
export const readyLink = (seeding: Seeding, seller: Seller) =>
  createLink(seeding, seller, {
    terms: {
      title: 'Logo and sign for your workshop',
      description:
        'The mark as we sketched it on our video call, drawn by hand, with files for print and for the sign maker.',
      price_minor: 45_000n,
      currency: 'EUR',
      days: 10,
      revisions: 2,
      needs: [],
      expires_at: new Date(seeding.now.getTime() + days(90)),
    },
    knownFrom: 'calls',
    visit: null,
  });
