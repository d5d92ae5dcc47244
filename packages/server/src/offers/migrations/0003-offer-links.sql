-- An offer for somebody who is not here yet. What it says never changes; each claim makes an offer of its own.
create table offer_links (
  id uuid primary key,
  -- SHA-256 of the token. The token itself is made of the id with the server's secret and kept nowhere.
  token_hash bytea not null unique,
  seller uuid not null references accounts (id),
  title text not null check (length(title) between 1 and 200),
  description text not null check (length(description) <= 20000),
  price_minor bigint not null check (price_minor > 0),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  days integer not null check (days between 1 and 365),
  revisions integer not null check (revisions between 0 and 100),
  needs text[] not null default '{}',
  decision_id uuid not null unique references decisions (id),
  -- How the seller says they know whoever it is for; read by the seller and the desk alone.
  known_from text not null check (length(known_from) <= 200),
  -- Keyed hash of the address of the one person it is for; null for whoever has the link.
  invitee_hash bytea,
  -- Hash of the visit in which it was made.
  made_in_visit bytea,
  uses integer not null check (uses between 1 and 100),
  used integer not null default 0 check (used between 0 and uses),
  state text not null check (state in ('held', 'live', 'withheld', 'revoked')),
  -- Of a link that was held: what an agent decided, read by its seller.
  decided_clause text,
  decided_reason text,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  changed_at timestamptz not null
);

create index offer_links_of_seller on offer_links (seller, created_at desc, id desc);

create function guard_offer_link() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE'
    and (new.id, new.token_hash, new.seller, new.title, new.description, new.price_minor, new.currency, new.days,
         new.revisions, new.needs, new.decision_id, new.known_from, new.uses, new.expires_at, new.created_at)
      = (old.id, old.token_hash, old.seller, old.title, old.description, old.price_minor, old.currency, old.days,
         old.revisions, old.needs, old.decision_id, old.known_from, old.uses, old.expires_at, old.created_at)
    and (new.invitee_hash, new.made_in_visit) is not distinct from (old.invitee_hash, old.made_in_visit)
    and new.used >= old.used
    and (new.state = old.state or old.state = 'held' or (old.state, new.state) = ('live', 'revoked'))
  then
    return new;
  end if;
  raise exception '% of an offer link is refused: what it says is a record', tg_op using errcode = 'restrict_violation';
end $$;

create trigger offer_links_are_a_record before update or delete on offer_links
  for each row execute function guard_offer_link();
create trigger offer_links_are_kept before truncate on offer_links execute function refuse_change();

alter table offers add constraint offers_of_a_link foreign key (link_id) references offer_links (id);

-- Who opened a link, as hashes of visits: a visit counts once.
create table offer_link_opens (
  link_id uuid not null references offer_links (id),
  visit bytea not null,
  -- From where the page was reached, as far as the browser says.
  via text not null check (via in ('direct', 'outside', 'inside')),
  at timestamptz not null,
  primary key (link_id, visit)
);

-- What was known at the moment somebody claimed a link: who else looks at the claim later sees the same.
create table offer_link_claims (
  id uuid primary key,
  link_id uuid not null references offer_links (id),
  account_id uuid not null references accounts (id),
  offer_id uuid not null unique references offers (id),
  known_from text not null check (length(known_from) <= 200),
  visit bytea,
  -- How the account came to the seller before, oldest first, and all that the guards asked.
  trail jsonb not null,
  facts jsonb not null,
  outcome text not null check (outcome in ('accepted', 'refuses', 'questions')),
  code text,
  at timestamptz not null,
  unique (link_id, account_id),
  check ((outcome = 'accepted') = (code is null))
);

create index offer_link_claims_by_time on offer_link_claims (link_id, at);

create trigger offer_link_claims_are_a_record before update or delete or truncate on offer_link_claims
  for each statement execute function refuse_change();
