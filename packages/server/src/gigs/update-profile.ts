import { sql } from 'kysely';
import type { Tx } from '../platform/database/connect.js';
import { endpoint } from '../platform/http/endpoint.js';
import { problem } from '../platform/http/problem.js';
import { checkVersion, etag } from '../platform/http/version.js';
import { hiddenSpans } from '../publishing/hidden-spans.js';
import { publish, type GateCtx } from '../publishing/publish.js';
import { profileStream, profileText, publicProfile, writeProfile, type ProfileContent } from './profiles.js';
import { changeProfile, insertProfileVersion, lockProfile, profileOf } from './profiles-store.js';
import { stateAfter } from './submit-gig.js';
import { viewMyProfile } from './view-profile.js';

/** A portfolio shows pictures of one's own gigs. @throws Problem `not_found` */
async function checkPictures(tx: Tx, account: string, { portfolio }: ProfileContent): Promise<void> {
  const ids = [...new Set(portfolio.flatMap(({ picture }) => picture ?? []))];
  if (ids.length === 0) return;
  const { rows } = await sql`select from pictures p join gigs g on g.id = p.gig_id
    where p.id = any(${ids}::uuid[]) and g.seller = ${account}`.execute(tx);
  if (rows.length < ids.length) throw problem('not_found', 'A picture of the portfolio is none of your gigs.');
}

type Writer = { readonly id: string; readonly locale: string };

/** Publishes a profile: others see it once it passes; what is written stays either way. Without a word nothing is judged. */
export async function publishProfile(ctx: GateCtx, writer: Writer, content: ProfileContent): Promise<void> {
  const { tx, ids } = ctx;
  await changeProfile(tx, writer.id, { written: content });
  const id = ids.next();
  const judged = await publish(ctx, {
    author: writer,
    pair: null,
    side: 'seller',
    place: 'profile',
    text: profileText(content),
    subject: { kind: 'profile', id: writer.id },
    thread: null,
    event: ({ effect }) => ({
      stream: profileStream(writer.id),
      kind: 'profile.submitted',
      data: { version: id, state: stateAfter[effect] },
      audience: [writer.id],
    }),
  });
  const state = stateAfter[judged.decision.effect];
  const shown = state === 'passed' ? publicProfile(content, hiddenSpans(judged.decision, judged.text)) : null;
  await insertProfileVersion(tx, judged, { id, account: writer.id, state, content, shown });
  await changeProfile(tx, writer.id, { last: id, ...(shown ? { shown: id } : {}) });
}

export const updateProfileEndpoint = endpoint(
  'updateProfile',
  async (ctx, { body: edits }) => {
    const { tx, actor } = ctx;
    const profile = await lockProfile(tx, actor.id);
    checkVersion(ctx, profile.version);
    const content = writeProfile(profile.written, edits);
    await checkPictures(tx, actor.id, content);
    await publishProfile(ctx, actor, content);
    const view = await viewMyProfile(ctx, await profileOf(tx, actor.id));
    return { status: 200, body: view, headers: etag(view.version) };
  },
  { perMinute: 60 },
);
