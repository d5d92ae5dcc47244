-- A paid offer. What was agreed is copied into it: a gig that is edited later changes nothing of an order.
create table orders (
  id uuid primary key,
  -- One order per offer and per payment, however often and from how many tabs it is paid.
  offer_id uuid not null unique,
  payment_id uuid not null unique,
  gig_id uuid,
  relationship_id uuid not null references relationships (id),
  buyer uuid not null references accounts (id),
  seller uuid not null references accounts (id),
  title text not null,
  description text not null,
  price_minor bigint not null check (price_minor > 0),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  days integer not null check (days > 0),
  revisions integer not null check (revisions >= 0),
  revisions_used integer not null default 0 check (revisions_used >= 0),
  needs text[] not null default '{}',
  -- The questions of the gig as they stood when it was bought.
  form jsonb not null default '[]',
  state text not null check (
    state in ('paid', 'requirements', 'in_progress', 'delivered', 'completed', 'cancelled', 'disputed')
  ),
  -- What one side asks the other to agree to: {by, at, days} and {by, at, refund_minor}.
  extension jsonb,
  cancellation jsonb,
  -- The clock of this state: when it rings, or what is left of it while it is stopped. Neither where nothing is timed.
  clock_kind text check (clock_kind in ('deliver', 'complete')),
  clock_due_at timestamptz,
  clock_left_ms bigint,
  -- What was left of the time to deliver when the work was handed over.
  deliver_left_ms bigint,
  -- The last reminder that went out for the clock as it runs now.
  reminded text check (reminded in ('soon', 'overdue')),
  -- Number of the newest entry of the timeline; the next takes the next number under this row's lock.
  last_seq integer not null default 0,
  created_at timestamptz not null,
  started_at timestamptz,
  delivered_at timestamptz,
  ended_at timestamptz,
  changed_at timestamptz not null,
  check (buyer <> seller),
  check (clock_due_at is null or clock_left_ms is null),
  check ((clock_kind is null) = (clock_due_at is null and clock_left_ms is null)),
  check ((state in ('completed', 'cancelled')) = (ended_at is not null))
);

create index orders_of_buyer on orders (buyer, changed_at desc, id desc);
create index orders_of_seller on orders (seller, changed_at desc, id desc);
create index orders_of_relationship on orders (relationship_id, created_at desc);
create index orders_by_clock on orders (clock_due_at) where clock_due_at is not null;

-- Why a clock stands: open while `ended_at` is null. An order may have several reasons at once.
create table order_stops (
  id uuid primary key,
  order_id uuid not null references orders (id),
  reason text not null check (reason in ('requirements', 'held_text', 'dispute')),
  entry_id uuid,
  began_at timestamptz not null,
  ended_at timestamptz
);
create index order_stops_of_order on order_stops (order_id) where ended_at is null;

-- Everything that happened on an order, in one line of time.
create table order_entries (
  id uuid primary key,
  order_id uuid not null references orders (id),
  seq integer not null,
  kind text not null check (
    kind in ('message', 'answer', 'delivery', 'revision', 'extension', 'cancellation', 'change', 'clock')
  ),
  -- Who did it; null for the clock and for what follows by itself.
  actor uuid references accounts (id),
  -- A text was judged and has a state; what has no text has neither.
  decision_id uuid unique references decisions (id),
  state text check (state in ('delivered', 'masked', 'held', 'bounced', 'withheld')),
  client_id text,
  -- What this kind needs besides: small facts, and of a text only how it is laid out.
  data jsonb not null default '{}',
  at timestamptz not null,
  decided_clause text,
  decided_reason text,
  decided_at timestamptz,
  unique (order_id, seq),
  check ((decision_id is null) = (state is null)),
  check (kind not in ('message', 'answer', 'delivery', 'revision') or decision_id is not null)
);

create index order_entries_shown on order_entries (order_id, seq desc) where state is distinct from 'bounced';
create index order_entries_returned on order_entries (order_id, actor, seq desc) where state = 'bounced';
create unique index order_entries_client_id on order_entries (order_id, actor, client_id) where client_id is not null;

-- What happened stays as it is. A held text changes once: when a person decides it.
create function guard_order_entry() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.state = 'held' and new.state in ('delivered', 'masked', 'withheld')
    and (new.id, new.order_id, new.seq, new.kind, new.decision_id, new.at, new.data)
      = (old.id, old.order_id, old.seq, old.kind, old.decision_id, old.at, old.data)
    and new.actor is not distinct from old.actor
    and new.client_id is not distinct from old.client_id
    and new.decided_at is not null and new.decided_reason is not null
  then
    return new;
  end if;
  raise exception '% of a % entry is refused: the timeline is a record', tg_op, coalesce(old.state, old.kind, '');
end $$;

create trigger order_entries_are_a_record before update or delete on order_entries
  for each row execute function guard_order_entry();
create trigger order_entries_are_kept before truncate on order_entries execute function refuse_change();
