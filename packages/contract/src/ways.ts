import type { Way } from '@parley/policy';

/** The ways on that exist by now, for server and screens alike; the others are not offered until they do. */
export const openWays = ['remove_words', 'ask_clearance'] as const satisfies readonly Way[];
export type OpenWay = (typeof openWays)[number];
