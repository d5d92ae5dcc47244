/** The features from the lowest floor up: a feature imports only from those before it, and their migrations run in this order. */
export const floors = [
  'platform',
  'accounts',
  'relationships',
  'publishing',
  'statements',
  'conversations',
  'gigs',
  'offers',
  'ledger',
  'orders',
  'clearances',
  'desk',
  'figures',
  'integrations',
  'live',
  'seed',
] as const;
