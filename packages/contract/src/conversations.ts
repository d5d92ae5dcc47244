import { Type } from 'typebox';
import { PublicAccount } from './accounts.js';
import { Alias, Id, Instant, nullable, oneOf, page, Paging, PublishedText, strict } from './common.js';
import { Decision, Facts, Origin, SignalKind, Side } from './policy.js';

/** `withheld`: an agent upheld a hold; the text stays with its writer. */
export const messageStates = ['delivered', 'masked', 'held', 'bounced', 'withheld'] as const;
export const MessageState = oneOf(messageStates);

/** A hidden span. In the recipient's text the characters are `●`; in the writer's own text they are as typed. */
export const MaskedSpan = strict({
  start: Type.Integer(),
  end: Type.Integer(),
  kind: SignalKind,
  clause: Type.String(),
  why: Type.String({ description: 'One sentence for this reader' }),
});

/** A message as *this* reader may see it. */
export const Message = strict({
  id: Id,
  conversation: Id,
  from: Alias,
  mine: Type.Boolean(),
  at: Instant,
  state: MessageState,
  text: nullable(Type.String({ description: 'null where this reader may not read it (held, withheld)' })),
  masked: Type.Array(MaskedSpan),
  offer: Type.Optional(
    Type.String({ format: 'uuid', description: 'The offer that this line shows; `text` is what it says' }),
  ),
  decision: Type.Optional(Decision),
  reason: Type.Optional(
    Type.String({ description: "An agent's reason, to the writer of a withheld or released text" }),
  ),
  clause: Type.Optional(Type.String({ description: "The clause that an agent's reason names, to the same writer" })),
  client_id: Type.Optional(Type.String({ description: "The writer's own key for it, to match an optimistic line" })),
});

export const Conversation = strict({
  id: Id,
  with: PublicAccount,
  my_side: Side,
  origin: Origin,
  unread: Type.Integer({ minimum: 0 }),
  last: nullable(Message),
  online: Type.Boolean({ description: 'The other side has a socket open' }),
  read_by_other: nullable(Instant),
  created_at: Instant,
});

/** One conversation with what its composer needs to judge a draft as the server will. */
export const ConversationDetail = strict({
  ...Conversation.properties,
  first_unread: nullable(Id),
  facts: Facts,
  what_is_allowed: Type.Array(Type.String(), {
    description: 'Sentences for the context pane, in the reader’s language',
  }),
});

export const SentMessage = strict({
  id: Id,
  state: MessageState,
  decision: Decision,
  message: Message,
});

const ConversationParams = strict({ id: Id });

export const conversationRoutes = {
  openConversation: {
    summary: 'Open the conversation with somebody; the same one again for the same pair',
    tag: 'conversations',
    body: strict({ with: Alias, gig: Type.Optional(Id) }),
    answer: { 200: strict({ id: Id }), 201: strict({ id: Id }) },
    errors: ['invalid_input', 'not_signed_in', 'not_found', 'with_yourself'],
  },
  listConversations: {
    summary: 'Your conversations, newest first',
    tag: 'conversations',
    query: strict({ ...Paging }),
    answer: { 200: page(Conversation) },
    errors: ['not_signed_in', 'bad_cursor'],
  },
  getConversation: {
    summary: 'One conversation, with what is allowed here',
    tag: 'conversations',
    params: ConversationParams,
    answer: { 200: ConversationDetail },
    errors: ['not_signed_in', 'not_found'],
  },
  sendMessage: {
    summary: 'Publish a message; the answer says what became of it and why',
    tag: 'conversations',
    params: ConversationParams,
    body: strict({
      text: PublishedText,
      attachments: Type.Optional(Type.Array(Id, { maxItems: 20 })),
      client_id: Type.Optional(Type.String({ minLength: 1, maxLength: 64 })),
    }),
    answer: { 201: SentMessage },
    errors: [
      'invalid_input',
      'empty_text',
      'text_too_long',
      'bad_characters',
      'not_signed_in',
      'not_found',
      'key_reused',
      'too_many',
    ],
  },
  listMessages: {
    summary: 'Messages as you may see them, newest page first, oldest first within a page',
    tag: 'conversations',
    params: ConversationParams,
    query: strict({
      ...Paging,
      state: Type.Optional(oneOf(['bounced'], { description: 'Your returned texts instead of the thread' })),
    }),
    answer: { 200: page(Message) },
    errors: ['not_signed_in', 'not_found', 'bad_cursor'],
  },
  readConversation: {
    summary: 'Mark as read up to a message',
    tag: 'conversations',
    params: ConversationParams,
    body: strict({ up_to: Id }),
    answer: { 204: Type.Null() },
    errors: ['invalid_input', 'not_signed_in', 'not_found'],
  },
} as const;
