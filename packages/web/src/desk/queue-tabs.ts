/** The tabs of the desk; apart from the rest, since the router knows them before the desk is loaded. */
export const queueTabs = ['held', 'clearances', 'prior', 'claims', 'needs', 'appeals', 'review', 'decided'] as const;
export type QueueTab = (typeof queueTabs)[number];
