import { append } from '../../platform/events/append.js';
import type { Ctx } from '../../platform/http/endpoint.js';
import { openCase } from '../../publishing/open-case.js';
import { deskAnswersWithinHours, priorStream } from './prior.js';
import { changePrior, type PriorRow } from './store.js';

export type PriorAnswer = { readonly confirms: boolean; readonly knownFrom: string | null; readonly words: string };

/** The other side has answered: what both said goes to the desk. */
export async function answerPrior(
  ctx: Ctx,
  row: PriorRow,
  { confirms, knownFrom, words }: PriorAnswer,
): Promise<PriorRow> {
  const { tx, actor, now } = ctx;
  const dueAt = new Date(now.getTime() + deskAnswersWithinHours * 3_600_000);
  const answered = await changePrior(tx, row, {
    state: 'answered',
    confirms,
    other_known_from: knownFrom,
    other_words: words,
    answer_by: dueAt,
  });
  await toDesk(ctx, answered);
  await append(tx, [
    {
      stream: priorStream(row.id),
      kind: confirms ? 'prior.confirmed' : 'prior.disputed',
      data: { prior: row.id },
      actor: actor.id,
      audience: [row.asker, row.other],
      at: now,
    },
  ]);
  return answered;
}

/** Opens the case, or tells the one that is open that more was said. */
export const toDesk = (ctx: Ctx, { id, asker, other, answer_by }: PriorRow): Promise<string> =>
  openCase(ctx, {
    queue: 'prior',
    subject: { kind: 'prior_relationship', id },
    author: asker,
    other,
    dueAt: answer_by,
  });
