import type { Role } from '@parley/contract';
import type { Level } from '@parley/policy';
import type { ColumnType } from 'kysely';

export type AccountTables = {
  accounts: {
    id: string;
    alias: string;
    roles: Role[];
    seller: boolean;
    locale: 'en' | 'es';
    level: ColumnType<Level, Level | undefined, Level>;
    strikes: ColumnType<number, number | undefined, number>;
    created_at: Date;
  };
  legal_names: { account_id: string; legal_name: string };
  auth_users: { id: string; email: string; email_verified: boolean; name: string };
  auth_sessions: {
    id: string;
    token: string;
    user_id: string;
    expires_at: Date;
    ip_address: string | null;
    user_agent: string | null;
    label: string | null;
    created_at: Date;
    updated_at: Date;
  };
};
