import type { Decision } from '@parley/policy';
import { sql } from 'kysely';
import type { Tx } from '../platform/database/connect.js';
import { isJudged, type Judged } from '../publishing/publish.js';
import { emptyProfile, type ProfileContent } from './profiles.js';
import type { VersionState } from './store.js';

export type ProfileRow = {
  readonly version: number;
  readonly written: ProfileContent;
  readonly public: ProfileContent | null;
  readonly shown_content: ProfileContent | null;
  readonly last: {
    readonly id: string;
    readonly state: VersionState;
    readonly text: string;
    readonly decision_id: string;
    readonly decision: Decision;
    readonly at: string;
  } | null;
};

/** Somebody's profile; an empty one where nothing was written yet. */
export async function profileOf(tx: Tx, account: string): Promise<ProfileRow> {
  const { rows } = await sql<ProfileRow>`
    select p.version, p.written, s.public, s.content as shown_content, case when l.id is not null then
      jsonb_build_object('id', l.id, 'state', l.state, 'text', t.body, 'decision_id', d.id, 'decision', d.decision, 'at', l.at)
      end as last
    from profiles p left join profile_versions s on s.id = p.shown left join profile_versions l on l.id = p.last
    left join decisions d on d.id = l.decision_id left join texts t on t.id = d.text_id
    where p.account_id = ${account}`.execute(tx);
  return rows[0] ?? { version: 0, written: emptyProfile, public: null, shown_content: null, last: null };
}

/** As `profileOf`, and nobody else changes it until this transaction ends; it is made where there is none. */
export async function lockProfile(tx: Tx, account: string): Promise<ProfileRow> {
  await sql`insert into profiles (account_id, version, written) values (${account}, 0, ${JSON.stringify(emptyProfile)})
    on conflict do nothing`.execute(tx);
  await sql`select from profiles where account_id = ${account} for update`.execute(tx);
  return profileOf(tx, account);
}

type Change = { readonly written?: ProfileContent; readonly shown?: string; readonly last?: string };

/** Changes a profile that is locked, and counts the change. */
export async function changeProfile(tx: Tx, account: string, { written, shown, last }: Change): Promise<void> {
  await sql`update profiles set version = version + 1,
    written = coalesce(${written ? JSON.stringify(written) : null}::jsonb, written),
    shown = coalesce(${shown ?? null}::uuid, shown), last = coalesce(${last ?? null}::uuid, last)
    where account_id = ${account}`.execute(tx);
}

/** Keeps a text that the gate has judged, with its content. */
export async function insertProfileVersion(
  tx: Tx,
  judged: Judged,
  of: { id: string; account: string; state: VersionState; content: ProfileContent; shown: ProfileContent | null },
): Promise<void> {
  if (!isJudged(judged)) throw new Error('a profile that the gate has not judged was not written');
  await sql`insert into profile_versions (id, account_id, decision_id, state, content, public, at)
    values (${of.id}, ${of.account}, ${judged.decisionId}, ${of.state}, ${JSON.stringify(of.content)},
      ${of.shown ? JSON.stringify(of.shown) : null}, ${judged.at})`.execute(tx);
}

export type HeldProfile = {
  readonly id: string;
  readonly account_id: string;
  readonly content: ProfileContent;
  readonly text: string;
  readonly decision: Decision;
};

export async function heldProfileOf(tx: Tx, decision: string): Promise<HeldProfile | undefined> {
  const { rows } = await sql<HeldProfile>`
    select v.id, v.account_id, v.content, t.body as text, d.decision from profile_versions v
    join decisions d on d.id = v.decision_id join texts t on t.id = d.text_id
    where v.decision_id = ${decision} and v.state = 'held'`.execute(tx);
  return rows[0];
}

/** Settles what an agent decided about a held version; false where it was not held any more. */
export async function settleProfile(tx: Tx, id: string, shown: ProfileContent | null): Promise<boolean> {
  const { rows } = await sql`update profile_versions set state = ${shown ? 'passed' : 'withheld'},
    public = ${shown ? JSON.stringify(shown) : null} where id = ${id} and state = 'held' returning 1`.execute(tx);
  return rows.length > 0;
}
