-- One row per pair of people who deal with each other. An account can buy and sell, but never both with the same person.
create table relationships (
  id uuid primary key,
  buyer uuid not null references accounts (id),
  seller uuid not null references accounts (id),
  origin text not null default 'met_here' check (origin in ('met_here', 'claimed', 'brought', 'unknown')),
  since timestamptz not null,
  -- Texts that reached the other side; held, returned and withheld ones do not count.
  messages integer not null default 0 check (messages >= 0),
  orders integer not null default 0 check (orders >= 0),
  -- Facts of the newest order, until orders have tables of their own.
  order_state text check (
    order_state in ('none', 'paid', 'requirements', 'in_progress', 'delivered', 'completed', 'cancelled', 'disputed')
  ),
  needs text[] not null default '{}',
  check (buyer <> seller),
  unique (buyer, seller)
);

create unique index relationships_one_per_pair on relationships (least(buyer, seller), greatest(buyer, seller));
create index relationships_of_seller on relationships (seller);

-- Permissions by support. `kinds` null means any kind; `places` null means every place.
create table clearances (
  id uuid primary key,
  requester uuid not null references accounts (id),
  other uuid not null references accounts (id),
  kinds text[],
  places text[],
  purpose text not null,
  order_id uuid,
  until timestamptz,
  state text not null check (state in ('requested', 'granted', 'denied', 'revoked')),
  at timestamptz not null,
  check (requester <> other)
);

-- Asking again for the same while a request is open joins that request.
create unique index clearances_one_open_request on clearances (requester, other, kinds) where state = 'requested';
create index clearances_of_pair on clearances (least(requester, other), greatest(requester, other)) where state = 'granted';
create index clearances_of_requester on clearances (requester, at desc);
create index clearances_of_other on clearances (other, at desc);
