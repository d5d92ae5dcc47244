-- What an agent said about a request, and what became of a permission. `scope` says what it stands on: one contact, or a
-- relationship that was proven to be older than this platform.
alter table clearances
  add column scope text not null default 'contact' check (scope in ('contact', 'relationship')),
  add column due_at timestamptz,
  add column decided_by uuid references accounts (id),
  add column decided_at timestamptz,
  add column clause text,
  add column reason text,
  drop constraint clearances_state_check,
  add constraint clearances_state_check check (state in ('requested', 'granted', 'denied', 'revoked', 'expired'));

drop index clearances_one_open_request;
create unique index clearances_one_open_request
  on clearances (requester, other, kinds, coalesce(order_id, '00000000-0000-0000-0000-000000000000'))
  where state = 'requested';
create index clearances_that_end on clearances (until) where state = 'granted' and until is not null;
create index clearances_in_force on clearances (decided_at desc, id desc) where state = 'granted';
