-- How people came to a seller: the least that tells whether two had met here before. No address, no browser, no text.
create table visits (
  id uuid primary key,
  -- SHA-256 of the random word in the visit's cookie.
  word bytea not null unique,
  seen_at timestamptz not null
);
create index visits_by_age on visits (seen_at);

-- The first look of a visit, or of an account, at a seller, for each way of coming there.
create table touches (
  visit_id uuid references visits (id) on delete cascade,
  account_id uuid references accounts (id),
  seller uuid not null references accounts (id),
  gig_id uuid,
  via text not null check (via in ('search', 'listing', 'community', 'direct', 'outside', 'offer_link')),
  at timestamptz not null,
  check ((visit_id is null) <> (account_id is null))
);
create unique index touches_of_visit on touches (visit_id, seller, via) where visit_id is not null;
create unique index touches_of_account on touches (account_id, seller, via) where account_id is not null;
create index touches_by_age on touches (at);
