import type { CaseAction } from './queries.js';

/** The key that begins an action; `c` takes a case. */
export const actionKeys: Readonly<Record<CaseAction, string>> = {
  release: 'r',
  uphold: 'u',
  close: 'x',
  approve: 'a',
  refuse: 'f',
  grant: 'g',
  deny: 'd',
  revoke: 'v',
  overturn: 'o',
};
