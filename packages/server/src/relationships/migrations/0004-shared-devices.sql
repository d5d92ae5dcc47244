-- Which accounts signed in from one browser, by the hash of its visit: two people do not share it by accident for long.
create table visit_accounts (
  word bytea not null,
  account_id uuid not null references accounts (id),
  at timestamptz not null default now(),
  primary key (word, account_id)
);
create index visit_accounts_of_account on visit_accounts (account_id);
create index visit_accounts_by_age on visit_accounts (at);
