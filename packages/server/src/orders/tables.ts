import type { entryKinds, messageStates, AskedQuestion, stopReasons } from '@parley/contract';
import type { Need } from '@parley/policy';
import type { ColumnType, Generated } from 'kysely';
import type { OrderState } from './graph.js';

export type EntryKind = (typeof entryKinds)[number];
export type EntryState = (typeof messageStates)[number];
export type StopReason = (typeof stopReasons)[number];

/** Asked by the seller: more days. */
export type Extension = { readonly by: string; readonly at: string; readonly days: number };
/** Asked by either side: to end the order, with so much of the price going back. */
export type Cancellation = { readonly by: string; readonly at: string; readonly refund_minor: string };

type Json<T> = ColumnType<T, string, string>;
/** PostgreSQL sends `bigint` as text. */
type Bigint = ColumnType<string, bigint | string, bigint | string>;

export type OrderTables = {
  orders: {
    id: string;
    offer_id: string;
    payment_id: string;
    gig_id: string | null;
    relationship_id: string;
    buyer: string;
    seller: string;
    title: string;
    description: string;
    price_minor: Bigint;
    currency: string;
    days: number;
    revisions: number;
    revisions_used: Generated<number>;
    needs: Need[];
    form: Json<AskedQuestion[]>;
    /** By which origin the fee is taken: what the two were when it was paid. */
    fee_origin: 'met_here' | 'brought';
    state: OrderState;
    extension: ColumnType<Extension | null, string | null, string | null>;
    cancellation: ColumnType<Cancellation | null, string | null, string | null>;
    clock_kind: 'deliver' | 'complete' | null;
    clock_due_at: Date | null;
    clock_left_ms: ColumnType<string | null, number | null, number | null>;
    deliver_left_ms: ColumnType<string | null, number | null, number | null>;
    reminded: 'soon' | 'overdue' | null;
    last_seq: Generated<number>;
    created_at: Date;
    started_at: Date | null;
    delivered_at: Date | null;
    ended_at: Date | null;
    changed_at: Date;
  };
  order_stops: {
    id: string;
    order_id: string;
    reason: StopReason;
    entry_id: string | null;
    began_at: Date;
    ended_at: Date | null;
  };
  order_entries: {
    id: string;
    order_id: string;
    seq: number;
    kind: EntryKind;
    actor: string | null;
    decision_id: string | null;
    state: EntryState | null;
    client_id: string | null;
    data: Json<EntryData>;
    at: Date;
    decided_clause: string | null;
    decided_reason: string | null;
    decided_at: Date | null;
  };
};

/** What an entry holds besides its text; which fields, its kind says. */
export type EntryData = {
  /** The event that this entry tells of, or that its text waits to fire. */
  readonly event?: string;
  readonly from?: OrderState;
  readonly to?: OrderState;
  /** `answer`: which question. */
  readonly question?: string;
  /** `delivery`: where the note ends and the links begin, in UTF-16 units of the text. */
  readonly note_end?: number;
  readonly links?: readonly string[];
  readonly declared?: DeclaredFile;
  readonly days?: number;
  readonly refund_minor?: string;
  /** `clock`: what it did, and why. */
  readonly clock?: 'stopped' | 'resumed' | 'soon' | 'overdue';
  readonly reason?: StopReason;
  readonly due_at?: string;
};

export type DeclaredFile = {
  readonly url: string;
  readonly reason: 'too_large' | 'technical';
  readonly size: number;
  readonly sha256?: string;
};
