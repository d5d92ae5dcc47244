import type { SignalKind } from './signal.js';

export const sides = ['buyer', 'seller'] as const;
export type Side = (typeof sides)[number];

/** Where a text is published. */
export const places = [
  'inbox',
  'order',
  'requirements',
  'delivery',
  'offer',
  'gig',
  'profile',
  'review',
  'community',
  'support',
  'call_note',
] as const;
export type Place = (typeof places)[number];

/** How a buyer and a seller came together. */
export const origins = ['met_here', 'claimed', 'brought', 'unknown'] as const;
export type Origin = (typeof origins)[number];

export const orderStates = [
  'none',
  'paid',
  'requirements',
  'in_progress',
  'delivered',
  'completed',
  'cancelled',
  'disputed',
] as const;
export type OrderState = (typeof orderStates)[number];

/** What a service cannot be done without; declared on the gig, in force on its orders. */
export const needs = [
  'contact_content',
  'site_access',
  'live_session',
  'in_person',
  'shipping',
  'large_files',
  'account_invite',
] as const;
export type Need = (typeof needs)[number];

export const levels = ['new', 'one', 'two', 'top', 'pro'] as const;
export type Level = (typeof levels)[number];

/** A permission by support, as the judge reads it. */
export type ClearanceFact = {
  readonly kinds: readonly SignalKind[] | 'any';
  readonly places?: readonly Place[];
  /** ISO instant; in force strictly before it. */
  readonly until?: string;
  readonly purpose?: string;
  readonly id?: string;
};

/** All that the judge may know besides the text. Every fact is optional; absent means unknown. */
export type Facts = {
  readonly relationship?: { readonly origin: Origin; readonly messages?: number; readonly orders?: number };
  readonly order?: { readonly state: OrderState };
  readonly needs?: readonly Need[];
  readonly clearances?: readonly ClearanceFact[];
  readonly standing?: { readonly level: Level; readonly strikes?: number };
  readonly declared?: {
    readonly file?: { readonly reason: 'too_large' | 'technical'; readonly size?: number; readonly sha256?: string };
  };
  /** Hosts of the platform itself; links to these are its own. */
  readonly ownHosts?: readonly string[];
  /** BCP 47, for advice and for reading ambiguous numbers. */
  readonly locale?: string;
  /** ISO instant of judging. The library never reads a clock. */
  readonly now?: string;
};
