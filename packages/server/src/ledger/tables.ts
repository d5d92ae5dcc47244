import type { ColumnType, Generated } from 'kysely';
import type { MovementKind } from './ledger.js';

export type LedgerTables = {
  ledger_transactions: {
    id: string;
    key: string;
    kind: MovementKind;
    order_id: string | null;
    buyer: string | null;
    seller: string | null;
    /** bigint columns are read as text. */
    amount: string;
    currency: string;
    data: Generated<unknown>;
    at: Date;
  };
  ledger_entries: {
    transaction_id: string;
    n: number;
    account: string;
    currency: string;
    amount: string;
  };
  ledger_clearings: {
    released_by: string;
    order_id: string;
    buyer: string;
    seller: string;
    currency: string;
    amount: ColumnType<string, string, string>;
    due_at: Date;
    cleared_at: Date | null;
  };
};
