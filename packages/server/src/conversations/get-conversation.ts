import { endpoint } from '../platform/http/endpoint.js';
import { problem } from '../platform/http/problem.js';
import { loadFacts } from '../relationships/load-facts.js';
import { viewFacts } from '../relationships/view-facts.js';
import { whatIsAllowed } from '../relationships/what-is-allowed.js';
import { conversationOf, firstUnread } from './store.js';
import { readerOf } from './view.js';
import { viewConversations } from './view-conversation.js';

/** One conversation with the facts by which the gate would judge this reader's next text, so that a composer can do the same. */
export const getConversationEndpoint = endpoint('getConversation', async (ctx, { params }) => {
  const { tx, actor, now, locale, services } = ctx;
  const row = await conversationOf(tx, actor.id, params.id);
  if (!row) throw problem('not_found');
  const [conversation] = await viewConversations(tx, [row], readerOf(ctx), services.presence);
  if (!conversation) throw problem('not_found');
  const { buyer, seller } = row;
  const facts = await loadFacts(tx, {
    buyer,
    seller,
    viewer: actor.id,
    now,
    locale: actor.locale,
    ownHosts: services.ownHosts,
  });
  return {
    status: 200,
    body: {
      ...conversation,
      first_unread: row.unread === 0 ? null : await firstUnread(tx, actor.id, row.id),
      facts: viewFacts(facts, locale),
      what_is_allowed: whatIsAllowed(facts, locale),
    },
  };
});
