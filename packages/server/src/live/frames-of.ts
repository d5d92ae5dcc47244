import type { ServerFrame } from '@parley/contract';
import { accountsById, type Account } from '../accounts/accounts.js';
import { messagesById } from '../conversations/messages.js';
import { bothSidesOf, type ConversationRow } from '../conversations/store.js';
import { viewMessage, type Reader, type StoredMessage } from '../conversations/view.js';
import { loadConversations } from '../conversations/view-conversation.js';
import type { Db } from '../platform/database/connect.js';
import type { StoredEvent } from '../platform/events/read.js';
import type { Services } from '../platform/http/endpoint.js';

export type FrameDeps = { readonly db: Db; readonly services: Pick<Services, 'log' | 'presence' | 'rulebooks'> };

/** Makes of an event the frame that one reader gets, or nothing. Everything it needs is loaded: it does not wait. */
export type Frames = {
  readonly frameFor: (event: StoredEvent, reader: Reader) => ServerFrame | undefined;
  /** The rows of the conversations that are told of, as each side has them. */
  readonly opened: readonly ConversationRow[];
};

const word = (event: StoredEvent, field: string): string => {
  const value = event.data[field];
  return typeof value === 'string' ? value : '';
};

type Kind = 'message' | 'message_changed' | 'conversation' | 'read' | 'offer' | 'offer_link' | 'order' | 'desk';

/** Which frame tells of which event; events that are not listed are told to nobody. */
const kindOf: Readonly<Record<string, Kind>> = {
  'message.sent': 'message',
  'message.released': 'message_changed',
  'message.withheld': 'message_changed',
  'conversation.opened': 'conversation',
  'conversation.arrived': 'conversation',
  'conversation.read': 'read',
  'offer.made': 'offer',
  'offer.open': 'offer',
  'offer.accepted': 'offer',
  'offer.paid': 'offer',
  'offer.withdrawn': 'offer',
  'offer.declined': 'offer',
  'offer.expired': 'offer',
  'offer.withheld': 'offer',
  'order.created': 'order',
  'order.changed': 'order',
  'order.said': 'order',
  'order.text_released': 'order',
  'order.text_withheld': 'order',
  'order.reminded': 'order',
  'offer_link.live': 'offer_link',
  'offer_link.withheld': 'offer_link',
  'offer_link.claimed': 'offer_link',
  'offer_link.revoked': 'offer_link',
  'case.opened': 'desk',
  'case.claimed': 'desk',
  'case.decided': 'desk',
};

/** Loads what a batch of events is about, in a few queries for all of them, whoever reads. */
export async function loadFrames({ db, services }: FrameDeps, events: readonly StoredEvent[]): Promise<Frames> {
  const of = (...kinds: Kind[]) => events.filter((event) => kinds.includes(kindOf[event.kind]!));
  const ids = (some: readonly StoredEvent[], field: string) => some.map((event) => word(event, field));
  const told = of('message', 'message_changed');
  const openings = of('conversation');
  const readings = of('read');

  const messages = new Map<string, StoredMessage>();
  if (told.length > 0)
    for (const message of await messagesById(db, ids(told, 'message'))) messages.set(message.id, message);
  const opened = openings.length > 0 ? await bothSidesOf(db, ids(openings, 'conversation')) : [];
  const readers: ReadonlyMap<string, Account> =
    readings.length > 0
      ? await accountsById(
          db,
          readings.flatMap((event) => event.actor ?? []),
        )
      : new Map<string, Account>();
  const viewOf = await loadConversations(db, opened, services.presence);
  const rows = new Map(opened.map((row) => [`${row.id} ${row.account_id}`, row]));

  const makeFrame = (event: StoredEvent, reader: Reader): ServerFrame | undefined => {
    const at = event.position;
    const type = kindOf[event.kind];
    switch (type) {
      case undefined:
        return undefined;
      case 'message':
      case 'message_changed': {
        const message = messages.get(word(event, 'message'));
        return message && { type, at, message: viewMessage(message, reader) };
      }
      case 'conversation': {
        const row = rows.get(`${word(event, 'conversation')} ${reader.id}`);
        const conversation = row && viewOf(row, reader);
        if (!conversation) return undefined;
        // Of the messages of a new conversation events of their own tell.
        const last = event.kind === 'conversation.opened' ? null : conversation.last;
        return { type, at, conversation: { ...conversation, last } };
      }
      case 'read': {
        const by = readers.get(event.actor ?? '')?.alias;
        const { conversation, up_to } = { conversation: word(event, 'conversation'), up_to: word(event, 'up_to') };
        return by === undefined ? undefined : { type, at, conversation, by, up_to, time: event.at.toISOString() };
      }
      case 'offer':
        return { type, at, offer: word(event, 'offer') };
      case 'order':
        return { type, at, order: word(event, 'order') };
      case 'offer_link':
        return { type, at, link: word(event, 'link') };
      case 'desk':
        return { type, at, case: word(event, 'case') };
    }
  };
  // One event that cannot be told must not keep all that come behind it from everybody.
  const frameFor: Frames['frameFor'] = (event, reader) => {
    try {
      return makeFrame(event, reader);
    } catch (error) {
      services.log.error({ err: error, event: event.id, kind: event.kind }, 'an event could not be told');
      return undefined;
    }
  };
  return { frameFor, opened };
}
