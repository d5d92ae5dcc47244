import { sql } from 'kysely';
import { decide } from '../desk/store.js';
import { createGig, lockedGig } from '../gigs/create-gig.js';
import { decideNeeds } from '../gigs/decide-needs.js';
import { drawPicture } from '../gigs/draw-picture.js';
import { insertPicture } from '../gigs/pictures-store.js';
import { lockProfile } from '../gigs/profiles-store.js';
import { emptyProfile, writeProfile } from '../gigs/profiles.js';
import { changeGig } from '../gigs/store.js';
import { submitGig } from '../gigs/submit-gig.js';
import { publishProfile } from '../gigs/update-profile.js';
import { append } from '../platform/events/append.js';
import type { GateCtx } from '../publishing/publish.js';
import { drawDemoPicture } from './draw.js';
import { gigs, profiles, type SeedGig } from './gigs.js';

type Person = { readonly id: string; readonly locale: 'en' | 'es' };
type Seeding = Omit<GateCtx, 'now'> & { readonly now: Date };

const dayMs = 86_400_000;

async function addPicture(ctx: GateCtx, id: string, wanted: NonNullable<SeedGig['picture']>): Promise<void> {
  const drawn = await drawPicture(await drawDemoPicture(wanted));
  const picture = ctx.ids.next();
  await insertPicture(ctx.tx, { id: picture, gig: id, ...drawn }, ctx.now);
  const { written } = await lockedGig(ctx.tx, id);
  await changeGig(ctx.tx, id, { written: { ...written, pictures: [{ id: picture, alt: wanted.alt }] } }, ctx.now);
}

/** Approves the needs of a gig as an agent does at the desk. */
async function approve({ tx, now }: GateCtx, gig: string, agent: Person, reason: string): Promise<void> {
  const { rows } = await sql<{ id: string; version: number }>`
    select id, version from cases where subject_kind = 'gig_needs' and subject_id = ${gig}`.execute(tx);
  const found = rows[0];
  if (!found) throw new Error('a demo gig with needs has no case');
  await decide(tx, found.id, found.version, { action: 'approve', clause: '1', reason, by: agent.id, at: now });
  await append(tx, await decideNeeds(tx, { gig, approve: true, reason, by: agent.id, at: now }));
}

/** Puts the gigs and profiles of the demo sellers on show; the needs of one gig are left for the desk. */
export async function offerGigs(ctx: Seeding, person: (alias: string) => Person): Promise<void> {
  const agent = person('demo_agent');
  for (const { seller, profile } of profiles) {
    const writer = person(seller);
    await lockProfile(ctx.tx, writer.id);
    await publishProfile(ctx, writer, writeProfile(emptyProfile, profile));
  }
  for (const { seller, daysAgo, picture, approved, gig } of gigs) {
    const writer = person(seller);
    const then = { ...ctx, now: new Date(ctx.now.getTime() - daysAgo * dayMs) };
    const id = await createGig(then, writer, { ...gig, publish: false });
    if (picture) await addPicture(then, id, picture);
    await submitGig(then, await lockedGig(ctx.tx, id), writer.locale);
    if (approved !== undefined) await approve(then, id, agent, approved);
  }
}
