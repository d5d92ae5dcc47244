import type { categories, gigEvents, gigLanguages, GigPackage, AskedQuestion, gigStates } from '@parley/contract';
import type { Need } from '@parley/policy';

export type GigState = (typeof gigStates)[number];
export type GigEvent = (typeof gigEvents)[number];
export type Category = (typeof categories)[number];
export type GigLanguage = (typeof gigLanguages)[number];
export type { AskedQuestion, GigPackage };

/** Why a service cannot be done without something; empty where the seller left it to our own sentence. */
export type NeedWhy = { readonly need: Need; readonly why: string };
export type GigPicture = { readonly id: string; readonly alt: string };

/** All that a seller writes about a gig. */
export type GigContent = {
  readonly title: string;
  readonly description: string;
  readonly category: Category;
  readonly language: GigLanguage;
  readonly packages: readonly GigPackage[];
  readonly requirements: readonly AskedQuestion[];
  readonly needs: readonly NeedWhy[];
  readonly pictures: readonly GigPicture[];
};

/** A gig's life: from each state, what its seller may do. Where `submit` leads is told by the gate and by its needs. */
export const gigGraph: Readonly<Record<GigState, readonly GigEvent[]>> = {
  draft: ['submit'],
  in_review: ['submit'],
  live: ['submit', 'pause'],
  paused: ['submit', 'resume'],
};

/** The chain of events of one gig. */
export const streamOf = (gig: string) => `gig:${gig}`;

/** The package of that name, however its letters are cased. */
export const packageNamed = (packages: readonly GigPackage[], name: string): GigPackage | undefined =>
  packages.find((each) => each.name.toLowerCase() === name.trim().toLowerCase());
