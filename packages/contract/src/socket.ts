import { Type, type Static } from 'typebox';
import { Alias, Cursor, Id, Instant, strict } from './common.js';
import { Conversation, Message } from './conversations.js';

/**
 * Frames the server sends. Those with `at` come from the event log: remember the last `at` seen and send it in `resume`
 * after a cut; nothing is lost and nothing comes twice. Those without are of the moment (typing, presence).
 */
export const ServerFrame = Type.Union([
  strict({ type: Type.Literal('hello'), at: Cursor, alias: Alias }),
  strict({ type: Type.Literal('resumed'), at: Cursor, missed: Type.Integer() }),
  strict({ type: Type.Literal('message'), at: Cursor, message: Message }),
  strict({ type: Type.Literal('message_changed'), at: Cursor, message: Message }),
  strict({ type: Type.Literal('conversation'), at: Cursor, conversation: Conversation }),
  strict({ type: Type.Literal('read'), at: Cursor, conversation: Id, by: Alias, up_to: Id, time: Instant }),
  strict({ type: Type.Literal('offer'), at: Cursor, offer: Id }),
  strict({ type: Type.Literal('order'), at: Cursor, order: Id }),
  strict({ type: Type.Literal('offer_link'), at: Cursor, link: Id }),
  strict({ type: Type.Literal('desk'), at: Cursor, case: Id }),
  strict({ type: Type.Literal('typing'), conversation: Id, by: Alias, on: Type.Boolean() }),
  strict({ type: Type.Literal('presence'), alias: Alias, online: Type.Boolean() }),
  strict({ type: Type.Literal('pong') }),
  strict({ type: Type.Literal('problem'), code: Type.String(), detail: Type.String() }),
]);

/** Frames the client may send; anything else is answered with a `problem`, a flood closes the socket (code 1008). */
export const ClientFrame = Type.Union([
  strict({ type: Type.Literal('resume'), after: Cursor }),
  strict({ type: Type.Literal('typing'), conversation: Id, on: Type.Boolean() }),
  strict({ type: Type.Literal('ping') }),
]);

export type ServerFrame = Static<typeof ServerFrame>;
export type ClientFrame = Static<typeof ClientFrame>;
