-- A priced, dated proposal by a seller. What it says never changes; only what becomes of it does.
create table offers (
  id uuid primary key,
  seller uuid not null references accounts (id),
  buyer uuid not null references accounts (id),
  conversation_id uuid references conversations (id),
  -- The line of the thread that shows it; null where it came of a gig's package or of an offer link.
  message_id uuid unique references messages (id),
  gig_id uuid,
  package text,
  link_id uuid,
  title text not null check (length(title) between 1 and 200),
  description text not null check (length(description) <= 20000),
  price_minor bigint not null check (price_minor > 0),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  days integer not null check (days between 1 and 365),
  revisions integer not null check (revisions between 0 and 100),
  needs text[] not null default '{}',
  -- The decision about its words; null where they were judged as a gig's.
  decision_id uuid references decisions (id),
  expires_at timestamptz not null,
  state text not null check (
    state in ('held', 'open', 'accepted', 'paid', 'withdrawn', 'declined', 'expired', 'withheld')
  ),
  -- Once accepted, the moment until which the buyer may pay.
  pay_by timestamptz,
  -- A payment is on its way: until it has come or failed, nobody takes the offer back.
  paying boolean not null default false,
  order_id uuid unique,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  check (buyer <> seller),
  check ((state = 'paid') = (order_id is not null)),
  check ((state = 'accepted') <= (pay_by is not null)),
  check (paying <= (state = 'accepted')),
  check (message_id is null or conversation_id is not null),
  check ((message_id is not null) or (gig_id is not null) or (link_id is not null))
);

create index offers_in_conversation on offers (conversation_id, created_at desc, id desc);
create index offers_of_buyer on offers (buyer, created_at desc, id desc);
create index offers_of_seller on offers (seller, created_at desc, id desc);
create index offers_of_link on offers (link_id, buyer) where link_id is not null;
create index offers_that_end on offers (least(expires_at, pay_by)) where state in ('held', 'open', 'accepted');

create function guard_offer() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.state in ('held', 'open', 'accepted')
    and (new.id, new.seller, new.buyer, new.title, new.description, new.price_minor, new.currency, new.days, new.revisions,
         new.needs, new.expires_at, new.created_at)
      = (old.id, old.seller, old.buyer, old.title, old.description, old.price_minor, old.currency, old.days, old.revisions,
         old.needs, old.expires_at, old.created_at)
    and (new.conversation_id, new.message_id, new.gig_id, new.package, new.link_id, new.decision_id)
      is not distinct from (old.conversation_id, old.message_id, old.gig_id, old.package, old.link_id, old.decision_id)
  then
    return new;
  end if;
  raise exception '% of an offer that is % is refused: what it says is a record', tg_op, coalesce(old.state, 'there')
    using errcode = 'restrict_violation';
end $$;

create trigger offers_are_a_record before update or delete on offers for each row execute function guard_offer();
create trigger offers_are_kept before truncate on offers execute function refuse_change();
