import type { Body } from '@parley/contract';
import { becomeSeller } from '../accounts/become-seller.js';
import type { Tx } from '../platform/database/connect.js';
import { endpoint } from '../platform/http/endpoint.js';
import { problem } from '../platform/http/problem.js';
import { etag } from '../platform/http/version.js';
import type { GateCtx } from '../publishing/publish.js';
import { faultsOf } from './check-content.js';
import type { GigContent } from './gigs.js';
import { insertGig, lockGig, type GigRow } from './store.js';
import { submitGig } from './submit-gig.js';
import { viewMyGig } from './view.js';
import { emptyContent, writeContent } from './write-content.js';

/** @throws Problem `invalid_input` */
export function refuseFaults(content: GigContent): void {
  const places = faultsOf(content);
  if (places.length > 0) throw problem('invalid_input', `${places[0]!.path} ${places[0]!.reason}.`, { places });
}

/** A gig that is there for certain, locked. */
export async function lockedGig(tx: Tx, id: string): Promise<GigRow> {
  const gig = await lockGig(tx, id);
  if (!gig) throw problem('not_found');
  return gig;
}

type Writer = { readonly id: string; readonly locale: 'en' | 'es' };

/** Writes a gig down, and publishes it where asked. Answers its id. */
export async function createGig(
  ctx: GateCtx,
  { id: seller, locale }: Writer,
  { publish: isToPublish = true, ...written }: Body<'createGig'>,
): Promise<string> {
  const { tx, ids, now } = ctx;
  const content = writeContent(emptyContent(locale), written);
  refuseFaults(content);
  const id = ids.next();
  await insertGig(tx, { id, seller, written: content, at: now });
  if (isToPublish) await submitGig(ctx, await lockedGig(tx, id), locale);
  return id;
}

export const createGigEndpoint = endpoint(
  'createGig',
  async (ctx, { body }) => {
    await becomeSeller(ctx);
    const id = await createGig(ctx, ctx.actor, body);
    const gig = await viewMyGig(ctx, await lockedGig(ctx.tx, id));
    return { status: 201, body: gig, headers: { ...etag(gig.version), location: `/v1/gigs/${id}` } };
  },
  { perMinute: 60 },
);
