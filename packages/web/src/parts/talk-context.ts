import { createContext } from 'react';

/** With whom, and on which gig's order, the texts below are exchanged: where the ways to what excuses them lead. */
export type Talk = { readonly alias: string; readonly gig: string | null };
export const TalkContext = createContext<Talk | undefined>(undefined);
