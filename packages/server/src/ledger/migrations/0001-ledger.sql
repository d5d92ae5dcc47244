-- The ledger: double entry. A movement is one row of ledger_transactions with two or more entries that sum to zero in
-- every currency. Nothing is ever changed; a balance is the sum of an account's entries, so that no row is hot.
create table ledger_transactions (
  id uuid primary key,
  -- Whoever asks for the same movement again, asks with the same key.
  key text not null unique check (length(key) between 1 and 300),
  kind text not null,
  order_id uuid,
  buyer uuid references accounts (id),
  seller uuid references accounts (id),
  amount bigint not null check (amount > 0),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  data jsonb not null default '{}',
  at timestamptz not null,
  tx xid8 not null default pg_current_xact_id()
);
create index ledger_transactions_of_seller on ledger_transactions (seller, at desc, id desc);
create index ledger_transactions_of_buyer on ledger_transactions (buyer, at desc, id desc);
create index ledger_transactions_of_order on ledger_transactions (order_id);
create index ledger_transactions_by_age on ledger_transactions (at desc, id desc);

create table ledger_entries (
  transaction_id uuid not null references ledger_transactions (id),
  n smallint not null check (n > 0),
  -- `escrow:<order>`, `clearing:<seller>`, `available:<seller>`, `holding:<payment>`, `external:<provider>`, `fees`, `losses`.
  account text not null check (
    account ~ '^((escrow|clearing|available|holding):[0-9a-f-]{36}|external:[a-z]+|fees|losses)$'
  ),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  -- What the account gains; negative where it gives.
  amount bigint not null check (amount <> 0),
  primary key (transaction_id, n)
);
create index ledger_entries_of_account on ledger_entries (account, currency) include (amount);

create trigger ledger_transactions_are_a_record before update or delete or truncate on ledger_transactions
  for each statement execute function refuse_change();
create trigger ledger_entries_are_a_record before update or delete or truncate on ledger_entries
  for each statement execute function refuse_change();

-- Looked at when the database transaction commits, whatever program wrote the rows.
create function check_ledger_transaction() returns trigger language plpgsql as $$
declare
  of_tx xid8;
  wrong text;
begin
  select t.tx into of_tx from ledger_transactions t where t.id = new.transaction_id;
  if of_tx <> pg_current_xact_id() then
    raise exception 'ledger transaction % was closed before this entry', new.transaction_id using errcode = 'check_violation';
  end if;
  select string_agg(e.currency, ', ') into wrong
  from (select currency from ledger_entries where transaction_id = new.transaction_id group by currency having sum(amount) <> 0) e;
  if wrong is not null then
    raise exception 'ledger transaction % does not sum to zero in %', new.transaction_id, wrong using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger ledger_transactions_balance after insert on ledger_entries
  deferrable initially deferred for each row execute function check_ledger_transaction();

create function check_ledger_has_entries() returns trigger language plpgsql as $$
begin
  if not exists (select from ledger_entries where transaction_id = new.id) then
    raise exception 'ledger transaction % has no entries', new.id using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger ledger_transactions_have_entries after insert on ledger_transactions
  deferrable initially deferred for each row execute function check_ledger_has_entries();

create function lock_ledger_accounts(names text[]) returns void language plpgsql as $$
declare
  one text;
begin
  for one in select distinct n from unnest(names) n order by n loop
    perform pg_advisory_xact_lock(hashtextextended(one, 11));
  end loop;
end $$;

-- One movement in one round trip. `guarded` accounts are locked until the transaction ends and may not go below zero:
-- then `short` names the account and nothing is written. A key that is known writes nothing either.
create function post_movement(
  new_id uuid, new_key text, new_kind text, new_order uuid, new_buyer uuid, new_seller uuid, new_amount bigint,
  new_currency text, new_data jsonb, new_at timestamptz, accounts text[], amounts bigint[], guarded text[]
) returns table (id uuid, is_new boolean, short text) language plpgsql as $$
declare
  i integer;
begin
  is_new := false;
  perform lock_ledger_accounts(guarded);
  select t.id into id from ledger_transactions t where t.key = new_key;
  if found then
    return next;
    return;
  end if;
  select a.account into short
  from unnest(accounts, amounts) a(account, amount)
  where a.account = any (guarded)
  group by a.account
  having coalesce((select sum(e.amount) from ledger_entries e where e.account = a.account and e.currency = new_currency), 0)
    + sum(a.amount) < 0
  order by a.account limit 1;
  if short is not null then
    return next;
    return;
  end if;
  insert into ledger_transactions (id, key, kind, order_id, buyer, seller, amount, currency, data, at)
  values (new_id, new_key, new_kind, new_order, new_buyer, new_seller, new_amount, new_currency, new_data, new_at)
  on conflict (key) do nothing;
  if not found then
    select t.id into id from ledger_transactions t where t.key = new_key;
    return next;
    return;
  end if;
  for i in 1 .. cardinality(accounts) loop
    insert into ledger_entries (transaction_id, n, account, currency, amount)
    values (new_id, i, accounts[i], new_currency, amounts[i]);
  end loop;
  id := new_id;
  is_new := true;
  return next;
end $$;

-- Money that was released and waits for its day. `amount` shrinks when a refund takes from it.
create table ledger_clearings (
  released_by uuid primary key references ledger_transactions (id),
  order_id uuid not null,
  buyer uuid not null,
  seller uuid not null,
  currency text not null,
  amount bigint not null check (amount >= 0),
  due_at timestamptz not null,
  cleared_at timestamptz
);
create index ledger_clearings_due on ledger_clearings (due_at) where cleared_at is null;
create index ledger_clearings_of_order on ledger_clearings (order_id) where cleared_at is null;
