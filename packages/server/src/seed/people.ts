import type { Role } from '@parley/contract';
import type { Level } from '@parley/policy';

export type SeedPerson = {
  readonly alias: string;
  readonly seller?: boolean;
  readonly roles?: readonly Role[];
  readonly locale?: 'en' | 'es';
  readonly level?: Level;
  readonly daysHere: number;
  /** What the account is good for, where it is one to sign in with. */
  readonly about?: string;
};

/** The accounts to sign in with, in the order in which they are printed. They begin without a conversation. */
export const demoPeople: readonly SeedPerson[] = [
  { alias: 'demo_seller', seller: true, level: 'one', daysHere: 210, about: 'offers services' },
  { alias: 'demo_buyer', daysHere: 64, about: 'buys' },
  { alias: 'demo_buyer2', daysHere: 1, about: 'buys, and has met nobody here' },
  { alias: 'demo_agent', roles: ['member', 'agent'], daysHere: 400, about: 'decides what is held, at /desk' },
  { alias: 'demo_agent2', roles: ['member', 'agent'], daysHere: 180, about: 'a second agent' },
  { alias: 'demo_lead', roles: ['member', 'agent', 'lead'], daysHere: 700, about: 'leads the desk' },
  { alias: 'demo_operator', roles: ['member', 'operator'], daysHere: 900, about: 'runs the marketplace' },
];

/** Others who were here before. They have the same password, so that their side can be looked at too. */
export const neighbours: readonly SeedPerson[] = [
  { alias: 'mara_ink', seller: true, level: 'two', daysHere: 512 },
  { alias: 'tomasz_r', daysHere: 41 },
  { alias: 'nadia_frames', seller: true, level: 'top', daysHere: 830 },
  { alias: 'owen_bakes', daysHere: 19 },
  { alias: 'lucia_voz', seller: true, level: 'one', locale: 'es', daysHere: 300 },
  { alias: 'kwame_prints', daysHere: 96 },
  { alias: 'yusuf_bazaar', daysHere: 150 },
];
