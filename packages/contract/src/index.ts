import type { Static } from 'typebox';
import type * as accounts from './accounts.js';
import type * as clearances from './clearances.js';
import type * as common from './common.js';
import type * as conversations from './conversations.js';
import type * as desk from './desk.js';
import type * as figures from './figures.js';
import type * as offerLinks from './offer-links.js';
import type * as offers from './offers.js';
import type * as orders from './orders.js';
import type * as gigs from './gigs.js';
import type * as health from './health.js';
import type * as money from './money.js';
import type * as policy from './policy.js';
import type * as prior from './prior.js';
import type * as relationships from './relationships.js';
import type * as sellers from './sellers.js';
import type * as statements from './statements.js';

export { errors, type ErrorCode } from './errors.js';
export * from './gig-words.js';
export { openWays, paths, type Method, type OpenWay, type RouteName } from './paths.js';
export { routes, type Answer, type Body, type Params, type Query, type Route, type Routes } from './routes.js';
export { ClientFrame, ServerFrame } from './socket.js';
export { locales, roles, type Role } from './accounts.js';
export { longestEmergencyHours, tools } from './health.js';
export { priorStates } from './prior.js';
export { caseActions, caseStates, queues, subjectKinds } from './desk.js';
export { appealStates, statementKinds } from './statements.js';
export { clearanceStates } from './clearances.js';
export {
  accountKinds,
  declineReasons,
  movementKinds,
  paymentMethods,
  paymentStates,
  withdrawalStates,
} from './money.js';
export { messageStates } from './conversations.js';
export { knownFrom, offerLinkStates, type OfferLinkState } from './offer-links.js';
export { offerActions, offerStates, type OfferAction, type OfferState } from './offers.js';
export { entryKinds, orderEvents, orderStates, orderSteps, stopReasons } from './orders.js';
export { maxTextLength, Problem as ProblemSchema } from './common.js';

export type Me = Static<typeof accounts.Me>;
export type PublicAccount = Static<typeof accounts.PublicAccount>;
export type Money = Static<typeof common.Money>;
export type SignedMoney = Static<typeof money.SignedMoney>;
export type Payment = Static<typeof money.Payment>;
export type PaymentOptions = Static<typeof money.PaymentOptions>;
export type Balance = Static<typeof money.Balance>;
export type LedgerEntry = Static<typeof money.LedgerEntry>;
export type Withdrawal = Static<typeof money.Withdrawal>;
export type Figures = Static<typeof figures.Figures>;
export type Mail = Static<typeof accounts.Mail>;
export type Problem = Static<typeof common.Problem>;
export type Conversation = Static<typeof conversations.Conversation>;
export type ConversationDetail = Static<typeof conversations.ConversationDetail>;
export type Message = Static<typeof conversations.Message>;
export type MaskedSpan = Static<typeof conversations.MaskedSpan>;
export type SentMessage = Static<typeof conversations.SentMessage>;
export type Offer = Static<typeof offers.Offer>;
export type OfferLink = Static<typeof offerLinks.OfferLink>;
export type PublicOfferLink = Static<typeof offerLinks.PublicOfferLink>;
export type SentOfferLink = Static<typeof offerLinks.SentOfferLink>;
export type Claim = Static<typeof offerLinks.Claim>;
export type SentOffer = Static<typeof offers.SentOffer>;
export type CaseSummary = Static<typeof desk.CaseSummary>;
export type CaseDetail = Static<typeof desk.CaseDetail>;
export type DecisionView = Static<typeof policy.Decision>;
export type AdviceView = Static<typeof policy.Advice>;
export type LiveRulebook = Static<typeof policy.LiveRulebook>;
export type ClearanceView = Static<typeof clearances.ClearanceView>;
export type PriorView = Static<typeof prior.PriorRelationship>;
export type ToolHealth = Static<typeof health.ToolHealth>;
export type RelationshipView = Static<typeof relationships.Relationship>;
export type RelationshipDetail = Static<typeof relationships.RelationshipDetail>;
export type OrderSummary = Static<typeof orders.OrderSummary>;
export type OrderDetail = Static<typeof orders.OrderDetail>;
export type OrderEntry = Static<typeof orders.OrderEntry>;
export type OrderClock = Static<typeof orders.OrderClock>;
export type FiredOrder = Static<typeof orders.FiredOrder>;

export type Gig = Static<typeof gigs.Gig>;
export type GigSummary = Static<typeof gigs.GigSummary>;
export type MyGig = Static<typeof gigs.MyGig>;
export type GigPackage = Static<typeof gigs.Package>;
export type AskedQuestion = Static<typeof gigs.AskedQuestion>;
export type DeclaredNeed = Static<typeof gigs.DeclaredNeed>;
export type Picture = Static<typeof gigs.Picture>;
export type Seller = Static<typeof sellers.Seller>;
export type MyProfile = Static<typeof sellers.MyProfile>;
export type PortfolioPiece = Static<typeof sellers.PortfolioPiece>;
export type StatementView = Static<typeof statements.Statement>;
