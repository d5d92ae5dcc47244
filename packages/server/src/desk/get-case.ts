import type { Db } from '../platform/database/connect.js';
import { append } from '../platform/events/append.js';
import { endpoint, type Ctx } from '../platform/http/endpoint.js';
import { problem } from '../platform/http/problem.js';
import { caseStream, isBarred } from './desk.js';
import { caseById, noteView, type CaseRow } from './store.js';
import { viewCase } from './view-case.js';

declare module '../platform/http/endpoint.js' {
  interface Services {
    /** For what a reading request must write: its own transaction reads only. */
    readonly db: Db;
  }
}

/** A case that this agent may work on. */
export async function openedCase({ tx, actor }: Pick<Ctx, 'tx' | 'actor'>, id: string): Promise<CaseRow> {
  const row = await caseById(tx, id);
  if (!row) throw problem('not_found');
  if (isBarred(row, actor))
    throw problem('not_allowed', 'This case is about yourself, or about a decision of your own.');
  return row;
}

/** An agent's look at a text that its recipient may not read is on record. */
const recordView = ({ services, actor, now }: Ctx, row: CaseRow) =>
  services.db.transaction().execute(async (tx) => {
    if (!(await noteView(tx, row.id, actor.id, now))) return;
    await append(tx, [
      {
        stream: caseStream(row.id),
        kind: 'case.viewed',
        data: { case: row.id, subject: { kind: row.subject_kind, id: row.subject_id } },
        actor: actor.id,
        audience: [],
        at: now,
      },
    ]);
  });

export const getCaseEndpoint = endpoint('getCase', async (ctx, { params }) => {
  const row = await openedCase(ctx, params.id);
  ctx.afterCommit(() => recordView(ctx, row));
  return { status: 200, body: await viewCase(ctx, row) };
});
