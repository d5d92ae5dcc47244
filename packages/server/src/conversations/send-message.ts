import type { Message } from '@parley/contract';
import { endpoint } from '../platform/http/endpoint.js';
import { problem } from '../platform/http/problem.js';
import { publish, type GateCtx } from '../publishing/publish.js';
import { stateAfter, streamOf } from './conversations.js';
import { beginLine, insertMessage, messagesById } from './messages.js';
import { readerOf, viewMessage, type Reader } from './view.js';

type Writer = Reader & { readonly alias: string };

export type Line = { readonly conversation: string; readonly text: string; readonly clientId?: string | undefined };

/**
 * Sends one line: through the gate, then into the thread. Lines of one conversation wait for each other, so that a number
 * split over two of them is read whole. The same client id with the same text gives the line that it gave before.
 * @throws Problem `not_found`, `key_reused`, and those of the gate
 */
export async function sendMessage(
  ctx: GateCtx,
  writer: Writer,
  { conversation, text, clientId }: Line,
): Promise<Message> {
  const { tx, ids } = ctx;
  const begun = await beginLine(tx, conversation, writer.id, clientId);
  if (!begun) throw problem('not_found');
  if (begun.known !== null) {
    const [known] = await messagesById(tx, [begun.known]);
    if (known?.body !== text) throw problem('key_reused', 'This client_id was used for another text.');
    return viewMessage(known, writer);
  }

  const pair = { buyer: begun.buyer, seller: begun.seller };
  // It may have waited for another line, or come to a node whose clock is behind: a thread's time does not go back.
  const now = begun.last_at !== null && begun.last_at > ctx.now ? begun.last_at : ctx.now;
  const id = ids.next();
  const seq = begun.last_seq + 1;
  const judged = await publish(
    { ...ctx, now },
    {
      author: writer,
      pair,
      place: 'inbox',
      text,
      subject: { kind: 'message', id },
      thread: conversation,
      event: ({ effect }) => ({
        stream: streamOf(conversation),
        kind: 'message.sent',
        data: { message: id, conversation, line: seq, state: stateAfter[effect] },
        audience: effect === 'bounce' ? [writer.id] : [pair.buyer, pair.seller],
      }),
    },
  );
  await insertMessage(tx, judged, { id, conversation, pair, seq, clientId, offer: null });
  return viewMessage(
    {
      id,
      conversation_id: conversation,
      seq,
      author_id: writer.id,
      author_alias: writer.alias,
      state: stateAfter[judged.decision.effect],
      client_id: clientId ?? null,
      offer_id: null,
      created_at: judged.at,
      decided_clause: null,
      decided_reason: null,
      body: text,
      decision_id: judged.decisionId,
      decision: judged.decision,
    },
    writer,
  );
}

export const sendMessageEndpoint = endpoint(
  'sendMessage',
  async (ctx, { params, body }) => {
    if (body.attachments && body.attachments.length > 0) throw problem('not_found', 'There is no file with this id.');
    const writer = { ...readerOf(ctx), alias: ctx.actor.alias };
    const message = await sendMessage(ctx, writer, {
      conversation: params.id,
      text: body.text,
      clientId: body.client_id,
    });
    const { id, state, decision } = message;
    if (!decision) throw new Error('a writer sees the decision about their own text');
    return { status: 201, body: { id, state, decision, message } };
  },
  { perMinute: 600 },
);
