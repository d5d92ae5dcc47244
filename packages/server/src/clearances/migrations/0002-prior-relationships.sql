-- Two people who say that they knew each other before they met here. What each of them told is read by the desk alone.
create table prior_relationships (
  id uuid primary key,
  asker uuid not null references accounts (id),
  other uuid not null references accounts (id),
  state text not null check (state in ('asked', 'answered', 'granted', 'denied', 'lapsed')),
  known_from text not null,
  evidence text not null,
  -- What the other side answered; null while they have not.
  confirms boolean,
  other_known_from text,
  other_words text,
  at timestamptz not null,
  answer_by timestamptz not null,
  decided_by uuid references accounts (id),
  decided_at timestamptz,
  reason text,
  clearance_id uuid references clearances (id),
  check (asker <> other),
  check ((state = 'granted') = (clearance_id is not null)),
  check (state <> 'answered' or confirms is not null)
);
-- Of two who ask at once one asks, and the other joins.
create unique index prior_relationships_one_open on prior_relationships (least(asker, other), greatest(asker, other))
  where state in ('asked', 'answered');
create index prior_relationships_of_pair on prior_relationships (least(asker, other), greatest(asker, other));
create index prior_relationships_of_asker on prior_relationships (asker, at desc);
create index prior_relationships_of_other on prior_relationships (other, at desc);
