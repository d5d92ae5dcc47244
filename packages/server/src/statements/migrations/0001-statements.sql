-- What was decided about somebody, with the reasons. It is a record: what was said then is what can be appealed.
create table statements (
  id uuid primary key,
  account_id uuid not null references accounts (id),
  kind text not null,
  -- Whom else it concerns; null where nobody.
  other uuid references accounts (id),
  subject_kind text not null,
  subject_id uuid not null,
  facts text not null,
  detected_by_machine boolean not null,
  -- The agent who decided: a machine decides nothing about people.
  decided_by uuid not null references accounts (id),
  clause text not null,
  reason text not null,
  from_at timestamptz not null,
  until_at timestamptz,
  at timestamptz not null
);
create index statements_of_account on statements (account_id, at desc, id desc);
create index statements_of_subject on statements (subject_kind, subject_id);
create trigger statements_are_a_record before update or delete or truncate on statements
  for each statement execute function refuse_change();

create table appeals (
  statement_id uuid primary key references statements (id),
  text text not null,
  state text not null default 'open' check (state in ('open', 'upheld', 'overturned')),
  at timestamptz not null,
  answer text,
  answered_by uuid references accounts (id),
  answered_at timestamptz,
  check ((state = 'open') = (answered_at is null)),
  check ((state = 'open') = (answer is null and answered_by is null))
);
