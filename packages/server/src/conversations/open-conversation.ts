import { accountByAlias } from '../accounts/accounts.js';
import { append } from '../platform/events/append.js';
import { endpoint, type Ctx } from '../platform/http/endpoint.js';
import { problem } from '../platform/http/problem.js';
import { findBetween, findOrMake } from '../relationships/store.js';
import { pairOf, streamOf } from './conversations.js';
import { findOrMakeConversation } from './store.js';

type Person = { readonly id: string; readonly seller: boolean };

/** Opens the one conversation that two people have; the same one again however often and by whomever it is asked for. */
export async function openConversation(
  { tx, ids, now }: Pick<Ctx, 'tx' | 'ids' | 'now'>,
  opener: Person,
  other: Person,
): Promise<{ id: string; isNew: boolean }> {
  const met = await findBetween(tx, opener.id, other.id);
  const relationship = met ?? (await findOrMake(tx, pairOf(opener, other), { ids, now }));
  const opened = await findOrMakeConversation(tx, relationship, { id: ids.next(), by: opener.id, at: now });
  if (opened.isNew)
    await append(tx, [
      {
        stream: streamOf(opened.id),
        kind: 'conversation.opened',
        data: { conversation: opened.id, relationship: relationship.id },
        actor: opener.id,
        audience: [opener.id, other.id],
        at: now,
      },
    ]);
  return opened;
}

export const openConversationEndpoint = endpoint(
  'openConversation',
  async (ctx, { body }) => {
    const other = await accountByAlias(ctx.tx, body.with);
    if (!other) throw problem('not_found', 'Nobody has this alias.');
    if (other.id === ctx.actor.id) throw problem('with_yourself');
    if (body.gig !== undefined) throw problem('not_found', 'There is no such gig.');
    const { id, isNew } = await openConversation(ctx, ctx.actor, other);
    return { status: isNew ? 201 : 200, body: { id } };
  },
  { perMinute: 120 },
);
