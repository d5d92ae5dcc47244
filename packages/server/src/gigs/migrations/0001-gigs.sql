-- A gig belongs to its seller. `written` is what the seller is working on and nobody else reads; others see the version
-- that `shown` names, as long as the gig is live.
create table gigs (
  id uuid primary key,
  seller uuid not null references accounts (id),
  version integer not null default 1,
  state text not null check (state in ('draft', 'in_review', 'live', 'paused')),
  written jsonb not null,
  shown uuid,
  last uuid,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  check (state not in ('live', 'paused') or shown is not null)
);
create index gigs_of_seller on gigs (seller, updated_at desc, id desc);

-- Each text that was submitted, with what was decided about it. Its content is never changed.
create table gig_versions (
  id uuid primary key,
  gig_id uuid not null references gigs (id),
  decision_id uuid not null unique references decisions (id),
  state text not null check (state in ('passed', 'held', 'returned', 'withheld')),
  content jsonb not null,
  -- The content as others see it: words that the decision hides are covered.
  public jsonb,
  at timestamptz not null,
  decided_clause text,
  decided_reason text,
  decided_at timestamptz,
  check ((state = 'passed') = (public is not null))
);
create index gig_versions_of_gig on gig_versions (gig_id, at desc);
alter table gigs
  add foreign key (shown) references gig_versions (id),
  add foreign key (last) references gig_versions (id);

-- A need is looked at once; from its approval on it is in force on orders of this gig.
create table gig_needs (
  gig_id uuid not null references gigs (id),
  need text not null,
  why text not null,
  state text not null check (state in ('pending', 'approved', 'refused')),
  reason text,
  decided_by uuid references accounts (id),
  decided_at timestamptz,
  primary key (gig_id, need),
  check ((state = 'pending') = (decided_at is null))
);

-- What is on show, as search reads it: a row for each live gig and no other.
create table gig_search (
  gig_id uuid primary key references gigs (id),
  seller uuid not null references accounts (id),
  document tsvector not null,
  category text not null,
  language text not null,
  currency text not null,
  from_price bigint not null,
  to_price bigint not null,
  days integer not null,
  -- 0 to 1: how much a page tells, and how its seller stands. The same words are ranked by it.
  quality real not null,
  since timestamptz not null
);
create index gig_search_by_words on gig_search using gin (document) with (fastupdate = off);
create index gig_search_by_quality on gig_search (quality desc, gig_id desc);
create index gig_search_by_category on gig_search (category, quality desc, gig_id desc);
create index gig_search_by_price on gig_search (currency, from_price, gig_id);
create index gig_search_by_age on gig_search (since desc, gig_id desc);
create index gig_search_by_days on gig_search (days, gig_id);
create index gig_search_of_seller on gig_search (seller, since desc);

create table pictures (
  id uuid primary key,
  gig_id uuid not null references gigs (id),
  width integer not null,
  height integer not null,
  at timestamptz not null
);
create index pictures_of_gig on pictures (gig_id);
-- Drawn anew from what was sent: nothing of the original file, such as where it was taken, is kept.
create table picture_files (
  picture_id uuid not null references pictures (id) on delete cascade,
  size text not null check (size in ('small', 'medium', 'large', 'preview')),
  bytes bytea not null,
  primary key (picture_id, size)
);
alter table picture_files alter column bytes set storage external;

create table profiles (
  account_id uuid primary key references accounts (id),
  version integer not null default 1,
  written jsonb not null,
  shown uuid,
  last uuid
);
create table profile_versions (
  id uuid primary key,
  account_id uuid not null references profiles (account_id),
  decision_id uuid not null unique references decisions (id),
  state text not null check (state in ('passed', 'held', 'returned', 'withheld')),
  content jsonb not null,
  public jsonb,
  at timestamptz not null,
  check ((state = 'passed') = (public is not null))
);
alter table profiles
  add foreign key (shown) references profile_versions (id),
  add foreign key (last) references profile_versions (id);
