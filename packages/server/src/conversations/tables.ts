import type { messageStates } from '@parley/contract';
import type { Generated } from 'kysely';

export type MessageState = (typeof messageStates)[number];

export type ConversationTables = {
  conversations: {
    id: string;
    relationship_id: string;
    buyer: string;
    seller: string;
    opened_by: string;
    last_seq: Generated<number>;
    created_at: Date;
  };
  participants: {
    conversation_id: string;
    account_id: string;
    other_id: string;
    last_at: Date;
    read_seq: Generated<number>;
    read_at: Date | null;
  };
  messages: {
    id: string;
    conversation_id: string;
    seq: number;
    author_id: string;
    decision_id: string;
    state: MessageState;
    client_id: string | null;
    offer_id: string | null;
    created_at: Date;
    decided_clause: string | null;
    decided_reason: string | null;
    decided_at: Date | null;
  };
};
