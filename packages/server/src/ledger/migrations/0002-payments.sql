-- What somebody pays with a provider's help. Money moves in the ledger; this is how it came to it.
create table payments (
  id uuid primary key,
  provider text not null check (provider in ('sandbox', 'stripe')),
  -- The provider's name for it; null until it has one.
  provider_ref text,
  purpose text not null check (purpose in ('offer', 'tip')),
  offer_id uuid,
  order_id uuid,
  payer uuid not null references accounts (id),
  seller uuid not null references accounts (id),
  amount_minor bigint not null check (amount_minor > 0),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  state text not null check (
    state in ('requires_action', 'processing', 'declined', 'canceled', 'succeeded', 'returned', 'charged_back')
  ),
  reason text,
  -- Where the payer goes to finish it.
  action_url text,
  -- Tells whether two payments came from one card or account; nothing can be paid with it.
  instrument_hash bytea,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  check (payer <> seller),
  check ((purpose = 'offer') = (offer_id is not null)),
  unique (provider, provider_ref)
);
create unique index payments_one_under_way on payments (offer_id) where state in ('requires_action', 'processing');
create unique index payments_one_that_pays on payments (offer_id) where state in ('succeeded', 'charged_back');
create index payments_of_offer on payments (offer_id, payer);
create index payments_of_order on payments (order_id) where order_id is not null;
create index payments_of_instrument on payments (instrument_hash) where instrument_hash is not null;

-- Everything a provider tells, once each, in whatever order it comes. `handled_at` is null while the payment that it is
-- about is not known yet.
create table payment_events (
  provider text not null,
  event_id text not null,
  ref text not null,
  event jsonb not null,
  received_at timestamptz not null,
  handled_at timestamptz,
  primary key (provider, event_id)
);
create index payment_events_waiting on payment_events (provider, ref) where handled_at is null;

-- Money on its way out: back to a payer, or to a seller's own account. It is sent after the commit, as often as needed.
create table outgoing (
  id uuid primary key,
  kind text not null check (kind in ('refund', 'withdrawal')),
  provider text not null,
  account uuid not null references accounts (id),
  payment_id uuid references payments (id),
  -- A refund that was asked for twice is one.
  key text unique,
  amount_minor bigint not null check (amount_minor > 0),
  currency text not null,
  destination text,
  state text not null default 'queued' check (state in ('queued', 'sent', 'failed')),
  provider_ref text,
  reason text,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  check ((kind = 'refund') = (payment_id is not null))
);
create index outgoing_of_payment on outgoing (payment_id) where payment_id is not null;
create index outgoing_withdrawals on outgoing (account, created_at desc, id desc) where kind = 'withdrawal';
create unique index outgoing_by_ref on outgoing (provider, provider_ref) where provider_ref is not null;

create table payout_accounts (
  account uuid not null references accounts (id),
  provider text not null,
  ref text not null,
  ready boolean not null default false,
  primary key (account, provider),
  unique (provider, ref)
);
