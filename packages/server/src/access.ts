import type { Role, RouteName } from '@parley/contract';

/** What somebody must be to the thing a route names; otherwise the thing does not exist for them (404). */
export const relations = ['in_conversation', 'in_offer', 'made_link', 'in_order', 'own_gig'] as const;
export type Relation = (typeof relations)[number];

export type Access = { readonly who: 'anyone' | readonly Role[]; readonly relation?: Relation };

const anyone = { who: 'anyone' } as const;
const members = { who: ['member'] } as const;
const inConversation = { who: ['member'], relation: 'in_conversation' } as const;
const inOffer = { who: ['member'], relation: 'in_offer' } as const;
const ownGig = { who: ['member'], relation: 'own_gig' } as const;
const inOrder = { who: ['member'], relation: 'in_order' } as const;
const madeLink = { who: ['member'], relation: 'made_link' } as const;
const operator = { who: ['operator'] } as const;
const desk = { who: ['agent', 'lead'] } as const;

/** Who may do what: the one table. Every route has a row; `access.test.ts` walks each for every role and relation. */
export const access = {
  signUp: anyone,
  signIn: anyone,
  signOut: anyone,
  verifyEmail: anyone,
  requestPasswordReset: anyone,
  resetPassword: anyone,
  getMe: members,
  updateMe: members,
  getAccount: anyone,

  openConversation: members,
  listConversations: members,
  getConversation: inConversation,
  sendMessage: inConversation,
  listMessages: inConversation,
  readConversation: inConversation,

  orderGig: members,
  sendOffer: inConversation,
  listOffers: members,
  getOffer: inOffer,
  acceptOffer: inOffer,
  declineOffer: inOffer,
  withdrawOffer: inOffer,

  createOfferLink: members,
  listOfferLinks: members,
  getOfferLink: anyone,
  claimOfferLink: members,
  revokeOfferLink: madeLink,

  detect: anyone,
  judge: anyone,
  listRulebooks: anyone,
  getLiveRulebook: anyone,

  requestClearance: members,
  listClearances: members,
  listRelationships: members,
  askPrior: members,
  answerPrior: members,
  listPrior: members,
  getRelationship: members,

  listCategories: anyone,
  createGig: members,
  listGigs: anyone,
  getGig: anyone,
  updateGig: ownGig,
  setGigState: ownGig,
  uploadGigPicture: ownGig,
  getPicture: anyone,
  listMyGigs: members,
  getMyGig: ownGig,
  getSeller: anyone,
  getMyProfile: members,
  updateProfile: members,
  listOrders: members,
  getOrder: inOrder,
  listOrderEntries: inOrder,
  sendOrderMessage: inOrder,
  fireOrderEvent: inOrder,
  listStatements: members,
  appealStatement: members,

  listClearancesInForce: desk,
  getToolHealth: desk,
  grantEmergency: desk,
  revokeNeed: desk,
  questionRelationship: desk,
  revokeClearance: desk,

  listCases: desk,
  getCase: desk,
  claimCase: desk,
  actOnCase: desk,

  payOffer: inOffer,
  getOfferPayment: inOffer,
  tipOrder: members,
  getPaymentOptions: anyone,
  getPayment: members,
  confirmPayment: members,
  receivePaymentWebhook: anyone,
  getBalance: members,
  listLedgerEntries: members,
  exportLedger: members,
  listWithdrawals: members,
  createWithdrawal: members,
  setUpPayouts: members,

  listOutbox: operator,
  getFigures: operator,
} as const satisfies Record<RouteName, Access>;
