import type { Need } from '@parley/policy';
import type { Tx } from '../platform/database/connect.js';

/** What an agent has approved on this seller's gigs. */
export const approvedNeeds = (_tx: Tx, _seller: string): Promise<ReadonlySet<Need>> => Promise.resolve(new Set());
