/**
 * Method and path of every route, without schemas: what the web app needs at run time. Schemas stand in `routes.ts` under
 * the same names, and the compiler checks that neither has a name the other lacks.
 */
export const paths = {
  signUp: ['POST', '/v1/sign-up'],
  signIn: ['POST', '/v1/sign-in'],
  signOut: ['POST', '/v1/sign-out'],
  verifyEmail: ['POST', '/v1/verify-email'],
  requestPasswordReset: ['POST', '/v1/password-reset'],
  resetPassword: ['POST', '/v1/password-reset/confirm'],
  getMe: ['GET', '/v1/me'],
  updateMe: ['PATCH', '/v1/me'],
  getAccount: ['GET', '/v1/accounts/{alias}'],

  openConversation: ['POST', '/v1/conversations'],
  listConversations: ['GET', '/v1/conversations'],
  getConversation: ['GET', '/v1/conversations/{id}'],
  sendMessage: ['POST', '/v1/conversations/{id}/messages'],
  listMessages: ['GET', '/v1/conversations/{id}/messages'],
  readConversation: ['POST', '/v1/conversations/{id}/read'],

  orderGig: ['POST', '/v1/gigs/{id}/orders'],
  sendOffer: ['POST', '/v1/conversations/{id}/offers'],
  listOffers: ['GET', '/v1/offers'],
  getOffer: ['GET', '/v1/offers/{id}'],
  acceptOffer: ['POST', '/v1/offers/{id}/accept'],
  declineOffer: ['POST', '/v1/offers/{id}/decline'],
  withdrawOffer: ['POST', '/v1/offers/{id}/withdraw'],

  createOfferLink: ['POST', '/v1/offer-links'],
  listOfferLinks: ['GET', '/v1/offer-links'],
  getOfferLink: ['GET', '/v1/offer-links/{token}'],
  claimOfferLink: ['POST', '/v1/offer-links/{token}/claim'],
  revokeOfferLink: ['POST', '/v1/offer-links/{id}/revoke'],

  detect: ['POST', '/v1/detect'],
  judge: ['POST', '/v1/judge'],
  listRulebooks: ['GET', '/v1/rulebooks'],
  getLiveRulebook: ['GET', '/v1/rulebooks/live'],

  requestClearance: ['POST', '/v1/clearances'],
  listClearances: ['GET', '/v1/clearances'],
  questionRelationship: ['POST', '/v1/desk/relationships/questions'],
  listClearancesInForce: ['GET', '/v1/desk/clearances'],
  revokeClearance: ['POST', '/v1/clearances/{id}/revoke'],
  getToolHealth: ['GET', '/v1/desk/health'],
  grantEmergency: ['POST', '/v1/desk/clearances/emergency'],
  askPrior: ['POST', '/v1/relationships/prior'],
  answerPrior: ['POST', '/v1/relationships/prior/{id}/answer'],
  listPrior: ['GET', '/v1/relationships/prior'],
  listRelationships: ['GET', '/v1/relationships'],
  getRelationship: ['GET', '/v1/relationships/{alias}'],

  listCategories: ['GET', '/v1/categories'],
  createGig: ['POST', '/v1/gigs'],
  listGigs: ['GET', '/v1/gigs'],
  getGig: ['GET', '/v1/gigs/{id}'],
  updateGig: ['PATCH', '/v1/gigs/{id}'],
  setGigState: ['POST', '/v1/gigs/{id}/state'],
  uploadGigPicture: ['POST', '/v1/gigs/{id}/pictures'],
  getPicture: ['GET', '/v1/pictures/{id}/{size}'],
  listMyGigs: ['GET', '/v1/me/gigs'],
  getMyGig: ['GET', '/v1/me/gigs/{id}'],
  getSeller: ['GET', '/v1/sellers/{alias}'],
  getMyProfile: ['GET', '/v1/me/profile'],
  updateProfile: ['PATCH', '/v1/me/profile'],
  listOrders: ['GET', '/v1/orders'],
  getOrder: ['GET', '/v1/orders/{id}'],
  listOrderEntries: ['GET', '/v1/orders/{id}/timeline'],
  sendOrderMessage: ['POST', '/v1/orders/{id}/messages'],
  fireOrderEvent: ['POST', '/v1/orders/{id}/events'],
  listStatements: ['GET', '/v1/me/statements'],
  appealStatement: ['POST', '/v1/statements/{id}/appeal'],

  listCases: ['GET', '/v1/desk/cases'],
  getCase: ['GET', '/v1/desk/cases/{id}'],
  claimCase: ['POST', '/v1/desk/cases/{id}/claim'],
  actOnCase: ['POST', '/v1/desk/cases/{id}/actions'],
  revokeNeed: ['POST', '/v1/desk/gigs/{id}/needs/revoke'],

  payOffer: ['POST', '/v1/offers/{id}/pay'],
  getOfferPayment: ['GET', '/v1/offers/{id}/payment'],
  tipOrder: ['POST', '/v1/orders/{id}/tip'],
  getPaymentOptions: ['GET', '/v1/payments/options'],
  getPayment: ['GET', '/v1/payments/{id}'],
  confirmPayment: ['POST', '/v1/payments/{id}/confirm'],
  receivePaymentWebhook: ['POST', '/v1/payments/webhooks/{provider}'],
  getBalance: ['GET', '/v1/ledger/balance'],
  listLedgerEntries: ['GET', '/v1/ledger/entries'],
  exportLedger: ['GET', '/v1/ledger/export'],
  listWithdrawals: ['GET', '/v1/ledger/withdrawals'],
  createWithdrawal: ['POST', '/v1/ledger/withdrawals'],
  setUpPayouts: ['POST', '/v1/ledger/payout-account'],

  listOutbox: ['GET', '/v1/operator/outbox'],
  getFigures: ['GET', '/v1/operator/figures'],
} as const satisfies Record<string, readonly [Method, `/v1/${string}`]>;

export * from './gig-words.js';
export { openWays, type OpenWay } from './ways.js';

export type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';
export type RouteName = keyof typeof paths;
