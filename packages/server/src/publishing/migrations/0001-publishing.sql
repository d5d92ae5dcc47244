create table rulebooks (
  id uuid primary key,
  hash text not null unique check (hash ~ '^[0-9a-f]{64}$'),
  name text not null,
  version text not null,
  status text not null check (status in ('draft', 'shadow', 'live', 'retired')),
  json jsonb not null,
  -- Came with the software and was not changed by an operator: a newer one that comes with an update takes its place.
  shipped boolean not null default false,
  since timestamptz
);

create unique index rulebooks_one_live on rulebooks (status) where status = 'live';

-- A text as typed. It belongs to its writer and is never changed, whatever was decided about it.
create table texts (
  id uuid primary key,
  author uuid not null references accounts (id),
  place text not null,
  -- The conversation it was written in; null where the place is not a thread.
  thread uuid,
  body text not null,
  at timestamptz not null
);

-- What was decided about a text, with all that is needed to decide it again.
create table decisions (
  id uuid primary key,
  text_id uuid not null unique references texts (id),
  author uuid not null references accounts (id),
  thread uuid,
  place text not null,
  side text not null check (side in ('buyer', 'seller')),
  effect text not null check (effect in ('deliver', 'notice', 'mask', 'hold', 'bounce')),
  decision jsonb not null,
  rulebook text not null references rulebooks (hash),
  engine text not null,
  facts jsonb not null,
  -- The earlier texts of the same writer that were read along, oldest first.
  history uuid[] not null default '{}',
  -- SHA-256 over rulebook, engine, text, history, place, side and facts.
  input_hash text not null,
  at timestamptz not null
);

create index decisions_of_writer_in_thread on decisions (thread, author, id desc) where effect <> 'bounce';

-- What waits for a person. A case is opened in the statement that records the decision: no held text is without one.
create table cases (
  id uuid primary key,
  decision_id uuid not null unique references decisions (id),
  queue text not null check (queue in ('held', 'review')),
  state text not null default 'open' check (state in ('open', 'claimed', 'decided')),
  version integer not null default 1,
  author uuid not null references accounts (id),
  other uuid not null references accounts (id),
  claimed_by uuid references accounts (id),
  opened_at timestamptz not null,
  due_at timestamptz not null,
  action text check (action in ('release', 'uphold', 'close')),
  clause text,
  reason text,
  decided_by uuid references accounts (id),
  decided_at timestamptz,
  check ((state = 'claimed') <= (claimed_by is not null)),
  check ((state = 'decided') = (decided_at is not null)),
  check ((state = 'decided') = (action is not null and clause is not null and reason is not null and decided_by is not null))
);

create index cases_by_urgency on cases (due_at, id) where state <> 'decided';
create index cases_decided on cases (decided_at desc, id desc) where state = 'decided';

create trigger texts_are_a_record before update or delete or truncate on texts
  for each statement execute function refuse_change();
create trigger decisions_are_a_record before update or delete or truncate on decisions
  for each statement execute function refuse_change();
