-- What an agent found that speaks against a claim: whoever decides about it reads this.
create table claim_doubts (
  id uuid primary key,
  claim_id uuid not null references offer_link_claims (id),
  case_id uuid not null references cases (id),
  agent uuid not null references accounts (id),
  reason text not null check (length(reason) between 1 and 4000),
  at timestamptz not null
);

create index claim_doubts_of_claim on claim_doubts (claim_id, at);

create trigger claim_doubts_are_a_record before update or delete or truncate on claim_doubts
  for each statement execute function refuse_change();
