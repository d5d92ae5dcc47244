-- Identity: who a person is and how they sign in. Only the feature `accounts` reads these four tables.
create table auth_users (
  id uuid primary key,
  name text not null,
  email text not null unique,
  email_verified boolean not null default false,
  image text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create table auth_sessions (
  id uuid primary key,
  token text not null unique,
  user_id uuid not null references auth_users (id) on delete cascade,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  -- What a token made on the machine is for; null for a sign-in.
  label text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index auth_sessions_by_user on auth_sessions (user_id);
create table auth_accounts (
  id uuid primary key,
  user_id uuid not null references auth_users (id) on delete cascade,
  account_id text not null,
  provider_id text not null,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index auth_accounts_by_user on auth_accounts (user_id);
create table auth_verifications (
  id uuid primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index auth_verifications_by_identifier on auth_verifications (identifier);

-- The public side of a person: everything that other features may know.
create table accounts (
  id uuid primary key references auth_users (id),
  alias text not null unique check (alias ~ '^[a-z0-9][a-z0-9_]{1,28}[a-z0-9]$'),
  roles text[] not null default '{member}' check (roles <@ '{member,agent,lead,operator}'),
  seller boolean not null default false,
  locale text not null default 'en' check (locale in ('en', 'es')),
  level text not null default 'new' check (level in ('new', 'one', 'two', 'top', 'pro')),
  strikes integer not null default 0 check (strikes >= 0),
  created_at timestamptz not null
);
-- Kept apart so that a query for the public side cannot bring it along by accident.
create table legal_names (
  account_id uuid primary key references accounts (id),
  legal_name text not null
);
