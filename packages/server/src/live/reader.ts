import type { Reader } from '../conversations/view.js';
import type { Actor, Services } from '../platform/http/endpoint.js';

/** Who hears of cases: the same roles that may work on them. */
export const atDesk = ({ roles }: Pick<Actor, 'roles'>) => roles.includes('agent') || roles.includes('lead');

export const readerFor = ({ id, locale }: Actor, rulebooks: Services['rulebooks']): Reader => ({
  id,
  locale,
  rulebookOf: rulebooks.byHash,
});
