import type { Me } from '@parley/contract';

/** Where somebody begins who has just come in. */
export const homeOf = ({ roles }: Pick<Me, 'roles'>): '/desk' | '/inbox' =>
  roles.includes('agent') || roles.includes('lead') ? '/desk' : '/inbox';
