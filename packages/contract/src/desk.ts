import { Type } from 'typebox';
import { Mail, PublicAccount } from './accounts.js';
import { Id, Instant, nullable, oneOf, page, Paging, strict } from './common.js';
import { MaskedSpan } from './conversations.js';
import { DeclaredNeed } from './gigs.js';
import { Decision, Facts, Need, Place, Side, SignalKind } from './policy.js';

/**
 * `held`: a text waits for a decision. `review`: a returned text whose clause asks for a person to look. `needs`: a gig
 * declares what its service cannot be done without. `clearances`: somebody asks for a permission. `prior`: two people say
 * that they knew each other before. `claims`: a brought client is in doubt. `appeals`: somebody objects to a decision.
 */
export const queues = ['held', 'review', 'needs', 'clearances', 'prior', 'claims', 'appeals'] as const;
export const caseStates = ['open', 'claimed', 'decided'] as const;
/** What a case is about. */
export const subjectKinds = [
  'message',
  'offer',
  'offer_link',
  'order_text',
  'gig',
  'gig_needs',
  'profile',
  'statement',
  'clearance',
  'prior_relationship',
  'claim',
] as const;
/**
 * `release`: deliver a held text. `uphold`: it stays with its writer; in `appeals`: the decision stays. `close`: looked at,
 * nothing to do. `approve`, `refuse`: needs, and claims. `grant`, `deny`: a permission. `revoke`: a claim counts no longer.
 * `overturn`: the decision never counted.
 */
export const caseActions = [
  'release',
  'uphold',
  'close',
  'approve',
  'refuse',
  'grant',
  'deny',
  'revoke',
  'overturn',
] as const;

type CaseAction = (typeof caseActions)[number];

export const CaseSummary = strict({
  id: Id,
  version: Type.Integer(),
  queue: oneOf(queues),
  state: oneOf(caseStates),
  subject: strict({
    kind: oneOf(subjectKinds),
    id: Id,
    place: Place,
    writer: PublicAccount,
    clauses: Type.Array(Type.String()),
  }),
  claimed_by: nullable(Type.String({ description: "The agent's alias" })),
  opened_at: Instant,
  due_at: Instant,
  actions: Type.Array(oneOf(caseActions), { description: 'What this agent may do now' }),
});

const Told = strict({ writer: Type.String(), recipient: Type.String() });

/** What a case without a judged text is about, in the agent's language. */
const About = strict({
  title: Type.String(),
  facts: Type.Array(strict({ name: Type.String(), value: Type.String() })),
  /** What to look at before deciding. */
  checklist: Type.Array(Type.String()),
});

/** A gig whose needs wait, with what each would allow on its orders. */
const GigOfCase = strict({
  id: Id,
  title: Type.String(),
  category: Type.String(),
  description: Type.String(),
  needs: Type.Array(strict({ ...DeclaredNeed.properties, allows: Type.String() })),
});

export const CaseDetail = strict({
  ...CaseSummary.properties,
  text: Type.String({ description: 'As typed' }),
  seen_by_recipient: strict({ text: nullable(Type.String()), masked: Type.Array(MaskedSpan) }),
  /** null where no text was judged. */
  decision: nullable(Decision),
  facts: nullable(Facts),
  side: Side,
  /** Of a case about the needs of a gig. */
  gig: nullable(GigOfCase),
  /** Of a case that is about no text and no gig. */
  about: nullable(About),
  other: nullable(PublicAccount),
  history: Type.Array(strict({ from: Type.String(), text: nullable(Type.String()), at: Instant }), {
    description: 'The lines before it, as both sides could see them',
  }),
  preview: Type.Partial(
    strict(Object.fromEntries(caseActions.map((action) => [action, Told])) as Record<CaseAction, typeof Told>),
    { description: 'What each side will read after each action that can be taken', additionalProperties: false },
  ),
  outcome: nullable(
    strict({
      action: oneOf(caseActions),
      clause: Type.String(),
      reason: Type.String(),
      by: Type.String(),
      at: Instant,
    }),
  ),
});

export const deskRoutes = {
  listCases: {
    summary: 'Cases, most urgent first',
    tag: 'desk',
    query: strict({
      ...Paging,
      queue: Type.Optional(oneOf(queues)),
      state: Type.Optional(oneOf(['open', 'decided'], { description: 'Default open, with claimed ones' })),
    }),
    answer: { 200: page(CaseSummary) },
    errors: ['not_signed_in', 'not_allowed', 'bad_cursor'],
  },
  getCase: {
    summary: 'One case with all that an agent needs to decide it',
    tag: 'desk',
    params: strict({ id: Id }),
    answer: { 200: CaseDetail },
    errors: ['not_signed_in', 'not_allowed', 'not_found'],
  },
  claimCase: {
    summary: 'Take a case',
    tag: 'desk',
    params: strict({ id: Id }),
    body: Type.Optional(strict({ version: Type.Optional(Type.Integer()) })),
    answer: { 200: CaseDetail },
    errors: ['not_signed_in', 'not_allowed', 'not_found', 'not_claimed', 'stale_version', 'case_closed'],
  },
  actOnCase: {
    summary: 'Decide a case; clause and reason are read by the person it concerns',
    tag: 'desk',
    params: strict({ id: Id }),
    body: strict({
      action: Type.String({ maxLength: 40 }),
      version: Type.Integer(),
      clause: Type.Optional(Type.String({ maxLength: 4 })),
      reason: Type.Optional(Type.String({ maxLength: 4000 })),
      scope: Type.Optional(
        strict(
          {
            kinds: Type.Optional(Type.Array(SignalKind, { minItems: 1, maxItems: 20 })),
            places: Type.Optional(Type.Array(Place, { minItems: 1, maxItems: 11 })),
            order: Type.Optional(Id),
            until: Type.Optional(Instant),
          },
          { description: 'Of a clearance: what is granted, where it is less than what was asked' },
        ),
      ),
    }),
    answer: { 200: CaseDetail },
    errors: [
      'invalid_input',
      'not_signed_in',
      'not_allowed',
      'not_found',
      'not_claimed',
      'stale_version',
      'case_closed',
      'reason_required',
      'unknown_action',
    ],
  },
  revokeNeed: {
    summary: 'Take back a need of a gig for the orders to come; its seller reads why and may object (agents)',
    tag: 'desk',
    params: strict({ id: Id }),
    body: strict({
      need: Need,
      clause: Type.String({ maxLength: 4 }),
      reason: Type.String({ minLength: 1, maxLength: 4000 }),
    }),
    answer: { 200: strict({ id: Id, need: Need, state: oneOf(['revoked']) }) },
    errors: [
      'invalid_input',
      'bad_characters',
      'not_signed_in',
      'not_allowed',
      'not_found',
      'need_not_in_force',
      'reason_required',
    ],
  },
  listOutbox: {
    summary: 'Mails the server has sent, newest first (operator)',
    tag: 'operator',
    query: strict({ ...Paging }),
    answer: { 200: page(Mail) },
    errors: ['not_signed_in', 'not_allowed', 'bad_cursor'],
  },
} as const;
