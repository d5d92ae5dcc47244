import { Type } from 'typebox';
import { PublicAccount } from './accounts.js';
import { Currency, Id, Instant, Money, nullable, oneOf, page, Paging, strict } from './common.js';
import {
  categories,
  gigEvents,
  gigLanguages,
  gigSorts,
  gigStates,
  needStates,
  pictureSizes,
  questionKinds,
  vias,
} from './gig-words.js';
import { Decision, Level, Need } from './policy.js';

export const Category = oneOf(categories);
export const GigLanguage = oneOf(gigLanguages);
export const Via = oneOf(vias.filter((via) => via !== 'offer_link'));

const Line = (maxLength: number) => Type.String({ minLength: 1, maxLength });

export const Package = strict({
  name: Line(60),
  description: Type.Optional(Type.String({ maxLength: 1000 })),
  price: Money,
  days: Type.Integer({ minimum: 1, maximum: 365, description: 'Days to delivery' }),
  revisions: Type.Integer({ minimum: 0, maximum: 99 }),
});

export const Question = strict({
  id: Type.Optional(
    Type.String({ pattern: '^[a-z0-9_]{1,40}$', description: 'Names the answer; made where it is left out' }),
  ),
  kind: oneOf(questionKinds),
  label: Line(300),
  help: Type.Optional(Type.String({ maxLength: 500 })),
  required: Type.Optional(Type.Boolean({ description: 'Default false' })),
  options: Type.Optional(Type.Array(Line(120), { maxItems: 30, description: 'Of a choice, two at least' })),
  multiple: Type.Optional(Type.Boolean({ description: 'Of a choice: more than one answer' })),
});

/** A question as it is asked: everything is told. */
export const AskedQuestion = strict({
  id: Type.String(),
  kind: oneOf(questionKinds),
  label: Type.String(),
  help: Type.String(),
  required: Type.Boolean(),
  options: Type.Array(Type.String()),
  multiple: Type.Boolean(),
});

const NeedWhy = strict({
  need: Need,
  why: Type.Optional(
    Type.String({ maxLength: 500, description: 'Why the service cannot be done without, in a sentence' }),
  ),
});

export const DeclaredNeed = strict({
  need: Need,
  why: Type.String(),
  state: oneOf(needStates),
  reason: nullable(Type.String({ description: 'What the agent wrote' })),
});

export const Picture = strict({
  id: Id,
  alt: Type.String(),
  width: Type.Integer(),
  height: Type.Integer(),
  urls: strict({ small: Type.String(), medium: Type.String(), large: Type.String(), preview: Type.String() }),
});

export const GigFields = {
  title: Type.String({ minLength: 1, maxLength: 120 }),
  description: Type.Optional(Type.String({ maxLength: 12_000 })),
  category: Type.Optional(Category),
  language: Type.Optional(GigLanguage),
  packages: Type.Optional(Type.Array(Package, { maxItems: 5 })),
  needs: Type.Optional(Type.Array(Type.Union([Need, NeedWhy]), { maxItems: 7 })),
  requirements: Type.Optional(
    Type.Array(Question, { maxItems: 30, description: 'What the buyer is asked after paying' }),
  ),
};

/** A gig as everybody sees it. */
export const Gig = strict({
  id: Id,
  title: Type.String(),
  description: Type.String(),
  category: Category,
  language: GigLanguage,
  packages: Type.Array(Package),
  requirements: Type.Array(AskedQuestion),
  needs: Type.Array(strict({ need: Need, why: Type.String(), allows: Type.String() }), {
    description: 'Approved ones, each with why and with what it allows on an order of this gig',
  }),
  pictures: Type.Array(Picture),
  seller: PublicAccount,
  state: oneOf(gigStates),
  since: Instant,
});

export const GigSummary = strict({
  id: Id,
  title: Type.String(),
  category: Category,
  language: GigLanguage,
  from: Money,
  days: Type.Integer({ description: 'Of the quickest package' }),
  picture: nullable(Picture),
  seller: PublicAccount,
});

/** A gig as its seller works on it: what is written now, and what others see. */
export const MyGig = strict({
  id: Id,
  version: Type.Integer({ description: 'For If-Match' }),
  state: oneOf(gigStates),
  title: Type.String(),
  description: Type.String(),
  category: Category,
  language: GigLanguage,
  packages: Type.Array(Package),
  requirements: Type.Array(AskedQuestion),
  needs: Type.Array(DeclaredNeed),
  pictures: Type.Array(Picture),
  unpublished: Type.Boolean({ description: 'What is written now differs from what others see' }),
  on_show: Type.Boolean({ description: 'Others can find and order it' }),
  missing: Type.Array(strict({ path: Type.String(), reason: Type.String() }), {
    description: 'What it lacks before it can be published',
  }),
  /** What became of the text when it was last submitted. */
  last: nullable(
    strict({
      outcome: oneOf(['published', 'held', 'returned', 'withheld']),
      text: Type.String({ description: 'As it was judged: the parts of the gig one below the other' }),
      decision: Decision,
      at: Instant,
      decided: nullable(strict({ clause: nullable(Type.String()), reason: Type.String(), at: Instant })),
    }),
  ),
  may: Type.Array(oneOf(gigEvents)),
  updated_at: Instant,
});

const ofGig = strict({ id: Id });
const edits = ['invalid_input', 'not_found', 'stale_version', 'gig_incomplete', 'need_refused'] as const;

export const gigRoutes = {
  listCategories: {
    summary: 'The categories, with how many gigs are live in each',
    tag: 'gigs',
    answer: { 200: strict({ items: Type.Array(strict({ id: Category, gigs: Type.Integer() })) }) },
    errors: [],
  },
  createGig: {
    summary: 'Write a gig; it is published at once unless `publish` is false',
    tag: 'gigs',
    body: strict({ ...GigFields, publish: Type.Optional(Type.Boolean({ description: 'Default true' })) }),
    answer: { 201: MyGig },
    errors: ['invalid_input', 'bad_characters', 'gig_incomplete', 'too_many'],
  },
  listGigs: {
    summary: 'Search the gigs that are live',
    tag: 'gigs',
    query: strict({
      ...Paging,
      q: Type.Optional(Type.String({ maxLength: 200 })),
      category: Type.Optional(Category),
      language: Type.Optional(GigLanguage),
      level: Type.Optional(Level),
      currency: Type.Optional(Currency),
      min_price: Type.Optional(Type.String({ pattern: '^\\d{1,12}$', description: 'Minor units' })),
      max_price: Type.Optional(Type.String({ pattern: '^\\d{1,12}$', description: 'Minor units' })),
      days: Type.Optional(Type.Integer({ minimum: 1, maximum: 365, description: 'Delivered within so many days' })),
      sort: Type.Optional(oneOf(gigSorts)),
    }),
    answer: { 200: page(GigSummary) },
    errors: ['invalid_input', 'bad_cursor'],
  },
  getGig: {
    summary: 'One gig as everybody sees it',
    tag: 'gigs',
    params: ofGig,
    query: strict({ via: Type.Optional(Via) }),
    answer: { 200: Gig },
    errors: ['not_found'],
  },
  listMyGigs: {
    summary: 'Your gigs, last changed first',
    tag: 'gigs',
    query: strict({ ...Paging }),
    answer: { 200: page(MyGig) },
    errors: ['bad_cursor'],
  },
  getMyGig: { summary: 'One of your gigs, to work on', tag: 'gigs', params: ofGig, answer: { 200: MyGig }, errors: [] },
  updateGig: {
    summary: 'Change a gig; what others see changes once the text is published',
    tag: 'gigs',
    params: ofGig,
    body: strict({
      ...GigFields,
      title: Type.Optional(GigFields.title),
      pictures: Type.Optional(Type.Array(Id, { maxItems: 8, description: 'Those to keep, in order' })),
      publish: Type.Optional(
        Type.Boolean({ description: 'Default: true for a gig that is live or in review, else false' }),
      ),
    }),
    answer: { 200: MyGig },
    errors: [...edits, 'bad_characters'],
  },
  setGigState: {
    summary: 'Submit, pause or resume a gig',
    tag: 'gigs',
    params: ofGig,
    body: strict({ event: oneOf(gigEvents) }),
    answer: { 200: MyGig },
    errors: [...edits, 'not_now'],
  },
  uploadGigPicture: {
    summary: 'Add a picture: the raw bytes of a JPEG, PNG, WebP, AVIF or GIF of at most 10 MB and 50 megapixels',
    tag: 'gigs',
    takes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'],
    params: ofGig,
    query: strict({ alt: Type.Optional(Type.String({ maxLength: 200, description: 'What it shows, in words' })) }),
    body: Type.Unsafe<Uint8Array>({ type: 'string', format: 'binary' }),
    answer: { 201: MyGig },
    errors: ['not_found', 'not_a_picture', 'too_many_pictures', 'too_many'],
  },
  getPicture: {
    summary: 'A picture in one of its sizes; `preview` is a JPEG of 1200 × 630, the others are WebP',
    tag: 'gigs',
    params: strict({ id: Id, size: oneOf(pictureSizes) }),
    answer: { 200: Type.Unsafe<Uint8Array>({ type: 'string', format: 'binary' }) },
    errors: ['not_found'],
  },
} as const;
