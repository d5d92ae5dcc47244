import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  parseSearchWith,
  redirect,
  stringifySearchWith,
} from '@tanstack/react-router';
import { meQuery } from './api/session.js';
import { queueTabs, type QueueTab } from './desk/queue-tabs.js';
import { readWanted } from './gigs/wanted.js';
import { rulebookQuery } from './judge/use-verdict.js';
import { homeOf } from './parts/home.js';
import { RouteError, RoutePending } from './parts/route-states.js';
import { Root } from './routes/root.js';

type Context = { readonly cache: QueryClient };
const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

const root = createRootRouteWithContext<Context>()({
  component: Root,
  notFoundComponent: lazyRouteComponent(() => import('./routes/not-found/not-found.js'), 'NotFound'),
});

const open = createRoute({ getParentRoute: () => root, id: 'open' });

/** Everything below needs somebody signed in, and leads back here after signing in. */
const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  beforeLoad: async ({ context, location }) => {
    const me = await context.cache.ensureQueryData(meQuery);
    if (!me) redirect({ to: '/sign-in', search: { back: location.href }, throw: true });
  },
});

const start = createRoute({
  getParentRoute: () => open,
  path: '/',
  component: lazyRouteComponent(() => import('./routes/start/start.js'), 'Start'),
});
/** Only ways within the app: an address given from outside must not lead elsewhere. */
const wayBack = (search: Record<string, unknown>): { back?: string } => {
  const back = text(search.back);
  return back && /^\/(?![/\\])/.test(back) ? { back } : {};
};
/** Who is signed in already has no use for a form to get in. */
const onlyOutside = async ({ context, search }: { context: Context; search: { back?: string } }): Promise<void> => {
  // Without an answer the form is shown: it says itself what is wrong.
  const me = await context.cache.ensureQueryData(meQuery).catch(() => null);
  if (!me) return;
  if (search.back !== undefined) redirect({ href: search.back, replace: true, throw: true });
  redirect({ to: homeOf(me), replace: true, throw: true });
};
const signIn = createRoute({
  getParentRoute: () => open,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { back?: string; ended?: 'true' } => {
    return { ...wayBack(search), ...(search.ended === 'true' ? { ended: 'true' } : {}) };
  },
  beforeLoad: onlyOutside,
  component: lazyRouteComponent(() => import('./routes/account/sign-in.js'), 'SignIn'),
});
const signUp = createRoute({
  getParentRoute: () => open,
  path: '/sign-up',
  validateSearch: wayBack,
  beforeLoad: onlyOutside,
  component: lazyRouteComponent(() => import('./routes/account/sign-up.js'), 'SignUp'),
});
const forgotten = createRoute({
  getParentRoute: () => open,
  path: '/forgotten',
  component: lazyRouteComponent(() => import('./routes/account/forgotten.js'), 'Forgotten'),
});
const withToken = (search: Record<string, unknown>): { token?: string } => {
  const token = text(search.token);
  return token ? { token } : {};
};
const verify = createRoute({
  getParentRoute: () => open,
  path: '/verify',
  validateSearch: withToken,
  component: lazyRouteComponent(() => import('./routes/account/verify.js'), 'Verify'),
});
const reset = createRoute({
  getParentRoute: () => open,
  path: '/reset',
  validateSearch: withToken,
  component: lazyRouteComponent(() => import('./routes/account/reset.js'), 'Reset'),
});
/** The server's mails lead here. */
const verifyFromMail = createRoute({
  getParentRoute: () => open,
  path: '/verify-email',
  validateSearch: withToken,
  beforeLoad: ({ search }) => {
    redirect({ to: '/verify', search, replace: true, throw: true });
  },
});
const resetFromMail = createRoute({
  getParentRoute: () => open,
  path: '/reset-password',
  validateSearch: withToken,
  beforeLoad: ({ search }) => {
    redirect({ to: '/reset', search, replace: true, throw: true });
  },
});
const rulebook = createRoute({
  getParentRoute: () => open,
  path: '/rulebook',
  loader: ({ context }) => void context.cache.prefetchQuery(rulebookQuery),
  component: lazyRouteComponent(() => import('./routes/rulebook/rulebook.js'), 'RulebookPage'),
});

const search = createRoute({
  getParentRoute: () => open,
  path: '/search',
  validateSearch: readWanted,
  component: lazyRouteComponent(() => import('./routes/search/search.js'), 'Search'),
});
const gig = createRoute({
  getParentRoute: () => open,
  path: '/gigs/$id',
  validateSearch: (search: Record<string, unknown>): { package?: string } => {
    const chosen = text(search.package);
    return chosen ? { package: chosen } : {};
  },
  component: lazyRouteComponent(() => import('./routes/gig/gig.js'), 'GigPage'),
});
const seller = createRoute({
  getParentRoute: () => open,
  path: '/sellers/$alias',
  component: lazyRouteComponent(() => import('./routes/seller/seller.js'), 'SellerPage'),
});
const myGigs = createRoute({
  getParentRoute: () => signedIn,
  path: '/my/gigs',
  component: lazyRouteComponent(() => import('./routes/my-gigs/my-gigs.js'), 'MyGigs'),
});
const editGig = createRoute({
  getParentRoute: () => signedIn,
  path: '/my/gigs/$id',
  component: lazyRouteComponent(() => import('./routes/my-gigs/edit-gig.js'), 'EditGig'),
});
const myProfile = createRoute({
  getParentRoute: () => signedIn,
  path: '/my/profile',
  component: lazyRouteComponent(() => import('./routes/my-profile/my-profile.js'), 'MyProfilePage'),
});
const publicOffer = createRoute({
  getParentRoute: () => open,
  path: '/o/$token',
  component: lazyRouteComponent(() => import('./routes/offers/public-offer.js'), 'PublicOfferPage'),
});

const inbox = createRoute({
  getParentRoute: () => signedIn,
  path: '/inbox',
  component: lazyRouteComponent(() => import('./routes/inbox/inbox.js'), 'Inbox'),
});
const noConversation = createRoute({
  getParentRoute: () => inbox,
  path: '/',
  component: lazyRouteComponent(() => import('./routes/inbox/no-conversation.js'), 'NoConversation'),
});
const conversation = createRoute({
  getParentRoute: () => inbox,
  path: '$id',
  component: lazyRouteComponent(() => import('./routes/inbox/conversation.js'), 'ConversationPane'),
});
const relationships = createRoute({
  getParentRoute: () => signedIn,
  path: '/relationships',
  component: lazyRouteComponent(() => import('./routes/relationships/relationships.js'), 'RelationshipsPage'),
});
const relationship = createRoute({
  getParentRoute: () => signedIn,
  path: '/relationships/$alias',
  component: lazyRouteComponent(() => import('./routes/relationships/relationship.js'), 'RelationshipPage'),
});
const statements = createRoute({
  getParentRoute: () => signedIn,
  path: '/statements',
  component: lazyRouteComponent(() => import('./routes/statements/statements.js'), 'StatementsPage'),
});
const orders = createRoute({
  getParentRoute: () => signedIn,
  path: '/orders',
  component: lazyRouteComponent(() => import('./routes/orders/orders.js'), 'Orders'),
});
const order = createRoute({
  getParentRoute: () => signedIn,
  path: '/orders/$id',
  component: lazyRouteComponent(() => import('./routes/orders/order.js'), 'OrderPage'),
});
const earnings = createRoute({
  getParentRoute: () => signedIn,
  path: '/earnings',
  component: lazyRouteComponent(() => import('./routes/earnings/earnings.js'), 'Earnings'),
});
const offerLinks = createRoute({
  getParentRoute: () => signedIn,
  path: '/offers/links',
  component: lazyRouteComponent(() => import('./routes/offers/offer-links.js'), 'OfferLinksPage'),
});
const payOffer = createRoute({
  getParentRoute: () => signedIn,
  path: '/offers/$id/pay',
  component: lazyRouteComponent(() => import('./routes/offers/pay-offer.js'), 'PayOfferPage'),
});
const settings = createRoute({
  getParentRoute: () => signedIn,
  path: '/settings',
  component: lazyRouteComponent(() => import('./routes/settings/settings.js'), 'Settings'),
});
const desk = createRoute({
  getParentRoute: () => signedIn,
  path: '/desk',
  validateSearch: (search: Record<string, unknown>): { queue?: Exclude<QueueTab, 'held'> } => {
    const queue = queueTabs.find((tab) => tab === search.queue);
    return queue === undefined || queue === 'held' ? {} : { queue };
  },
  component: lazyRouteComponent(() => import('./desk/desk.js'), 'Desk'),
});
const deskCase = createRoute({ getParentRoute: () => desk, path: '$id' });
const operatorOutbox = createRoute({
  getParentRoute: () => signedIn,
  path: '/operator/outbox',
  component: lazyRouteComponent(() => import('./routes/operator/outbox.js'), 'OperatorOutbox'),
});
const operatorFigures = createRoute({
  getParentRoute: () => signedIn,
  path: '/operator/figures',
  component: lazyRouteComponent(() => import('./routes/operator/figures.js'), 'OperatorFigures'),
});

const tree = root.addChildren([
  open.addChildren([
    start,
    signIn,
    signUp,
    forgotten,
    verify,
    verifyFromMail,
    reset,
    resetFromMail,
    rulebook,
    search,
    gig,
    seller,
    publicOffer,
  ]),
  signedIn.addChildren([
    inbox.addChildren([noConversation, conversation]),
    relationships,
    relationship,
    statements,
    orders,
    order,
    myGigs,
    editGig,
    myProfile,
    earnings,
    offerLinks,
    payOffer,
    settings,
    desk.addChildren([deskCase]),
    operatorOutbox,
    operatorFigures,
  ]),
]);

export const createAppRouter = (cache: QueryClient) =>
  createRouter({
    routeTree: tree,
    context: { cache },
    // Values stay the text they are: a token of digits is no number.
    parseSearch: parseSearchWith((value) => value),
    stringifySearch: stringifySearchWith(String),
    // What no validateSearch let through is not there: else a refused `back` would still be followed.
    search: { strict: true },
    defaultPreload: 'intent',
    defaultPendingMs: 150,
    defaultPendingComponent: RoutePending,
    defaultErrorComponent: RouteError,
    scrollRestoration: false,
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
