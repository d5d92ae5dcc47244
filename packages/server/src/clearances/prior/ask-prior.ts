import { accountByAlias } from '../../accounts/accounts.js';
import { append } from '../../platform/events/append.js';
import { endpoint, type Ctx } from '../../platform/http/endpoint.js';
import { problem } from '../../platform/http/problem.js';
import { checkText } from '../../publishing/check-text.js';
import { answerPrior, toDesk } from './answer.js';
import { otherAnswersWithinDays, priorStream } from './prior.js';
import { changePrior, insertPrior, openBetween, type PriorRow } from './store.js';
import { viewPrior } from './view.js';

type Said = { readonly knownFrom: string; readonly evidence: string };

/** Adds to what is open between the two: whoever asks of what they were asked about says yes to it. */
async function join(ctx: Ctx, open: PriorRow, { knownFrom, evidence }: Said): Promise<PriorRow> {
  if (open.state === 'granted') return open;
  if (open.asker !== ctx.actor.id) return answerPrior(ctx, open, { confirms: true, knownFrom, words: evidence });
  const more = await changePrior(ctx.tx, open, { known_from: knownFrom, evidence });
  if (more.state === 'answered') await toDesk(ctx, more);
  return more;
}

async function ask(ctx: Ctx, other: string, { knownFrom, evidence }: Said): Promise<PriorRow> {
  const { tx, actor, ids, now } = ctx;
  const row = await insertPrior(tx, {
    id: ids.next(),
    asker: actor.id,
    other,
    known_from: knownFrom,
    evidence,
    at: now,
    answer_by: new Date(now.getTime() + otherAnswersWithinDays * 86_400_000),
  });
  await append(tx, [
    {
      stream: priorStream(row.id),
      kind: 'prior.asked',
      data: { prior: row.id },
      actor: actor.id,
      audience: [actor.id, other],
      at: now,
    },
  ]);
  return row;
}

/** Asks support to record that two people knew each other before. Asking again adds to what is open. */
export const askPriorEndpoint = endpoint(
  'askPrior',
  async (ctx, { body }) => {
    const { tx, actor, now } = ctx;
    const other = await accountByAlias(tx, body.with);
    if (!other) throw problem('not_found', 'Nobody has this alias.');
    if (other.id === actor.id)
      throw problem('invalid_input', undefined, { places: [{ path: 'body.with', reason: 'is yourself' }] });
    for (const text of [body.known_from, body.evidence]) {
      const fault = checkText(text);
      if (fault === 'empty_text' || fault === 'bad_characters') throw problem(fault);
    }
    const said = { knownFrom: body.known_from, evidence: body.evidence };
    const open = await openBetween(tx, actor.id, other.id, now);
    const row = open ? await join(ctx, open, said) : await ask(ctx, other.id, said);
    return { status: open ? 200 : 201, body: viewPrior(row, actor.id, other.alias, now) };
  },
  { perMinute: 5 },
);
