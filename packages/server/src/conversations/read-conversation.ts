import { append } from '../platform/events/append.js';
import { endpoint } from '../platform/http/endpoint.js';
import { problem } from '../platform/http/problem.js';
import { streamOf } from './conversations.js';
import { markRead } from './store.js';

export const readConversationEndpoint = endpoint('readConversation', async ({ tx, actor, now }, { params, body }) => {
  const conversation = params.id;
  const marked = await markRead(tx, { account: actor.id, conversation, upTo: body.up_to, now });
  if (!marked) throw problem('not_found');
  if (marked.changed)
    await append(tx, [
      {
        stream: streamOf(conversation),
        kind: 'conversation.read',
        data: { conversation, up_to: body.up_to, line: marked.seq },
        actor: actor.id,
        audience: [actor.id, marked.other],
        at: now,
      },
    ]);
  return { status: 204, body: null };
});
