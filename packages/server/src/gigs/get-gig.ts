import type { Gig } from '@parley/contract';
import { sql } from 'kysely';
import { accountsById, publicAccount } from '../accounts/accounts.js';
import { openEndpoint, type Ctx } from '../platform/http/endpoint.js';
import { problem } from '../platform/http/problem.js';
import { noteLook } from '../relationships/touches.js';
import { wording } from '../relationships/wording.js';
import { liveGig } from './live-gig.js';
import type { NeedWhy } from './gigs.js';
import { picturesById } from './pictures-store.js';
import { viewPictures } from './view.js';
import { whyNeeded } from './wording.js';
import type { GigContent } from './gigs.js';

type Shown = { readonly content: GigContent; readonly since: Date };

const shownOf = async (tx: Ctx['tx'], version: string): Promise<Shown> => {
  const { rows } = await sql<Shown>`
    select v.public as content, g.created_at as since from gig_versions v join gigs g on g.id = v.gig_id
    where v.id = ${version}`.execute(tx);
  return rows[0]!;
};

/** A gig as everybody sees it, in the reader's language where the words are ours. */
export async function viewGig({ tx, locale }: Pick<Ctx, 'tx' | 'locale'>, id: string): Promise<Gig | undefined> {
  const live = await liveGig(tx, id);
  if (!live) return undefined;
  const { content, since } = await shownOf(tx, live.versionId);
  const seller = (await accountsById(tx, [live.seller])).get(live.seller)!;
  const pictures = await picturesById(
    tx,
    content.pictures.map((picture) => picture.id),
  );
  const inForce = content.needs.filter(({ need }) => live.needs.includes(need));
  const sentence = ({ need, why }: NeedWhy) => ({
    need,
    why: why || whyNeeded[locale][need],
    allows: wording[locale].need[need],
  });
  return {
    id,
    title: content.title,
    description: content.description,
    category: content.category,
    language: content.language,
    packages: [...content.packages],
    requirements: content.requirements.map((question) => ({ ...question, options: [...question.options] })),
    needs: inForce.map(sentence),
    pictures: viewPictures(content.pictures, pictures),
    seller: publicAccount(seller),
    state: 'live',
    since: since.toISOString(),
  };
}

export const getGigEndpoint = openEndpoint('getGig', async (ctx, { params, query }) => {
  const live = await liveGig(ctx.tx, params.id);
  const gig = live && (await viewGig(ctx, params.id));
  if (!gig) throw problem('not_found');
  noteLook(ctx, { seller: live.seller, gig: live.id, via: query.via ?? 'direct' });
  return { status: 200, body: gig };
});
