-- When an agent last opened a case: looking again within a short while is one look, and one event.
create table case_views (
  case_id uuid not null references cases (id),
  agent uuid not null references accounts (id),
  at timestamptz not null,
  primary key (case_id, agent)
);
