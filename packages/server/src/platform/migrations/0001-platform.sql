-- The event log: audit log, outbox and evidence in one table. Rows are never changed.
create table events (
  id bigint generated always as identity primary key,
  stream text not null check (length(stream) between 1 and 200),
  seq integer not null check (seq > 0),
  kind text not null,
  data jsonb not null,
  actor uuid,
  audience uuid[] not null default '{}',
  at timestamptz not null,
  tx xid8 not null default pg_current_xact_id(),
  prev_hash bytea,
  hash bytea not null,
  unique (stream, seq)
);
create index events_in_commit_order on events (tx, id);
create index events_by_audience on events using gin (audience);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% of % is refused: its rows are a record', tg_op, tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger events_are_a_record before update or delete or truncate on events
  for each statement execute function refuse_change();

-- Appends in one round trip. Each stream's head is locked until the transaction ends, so that its chain has no forks;
-- streams are locked in one order, so that two writers of the same streams wait instead of blocking each other.
create function append_events(
  streams text[], kinds text[], datas jsonb[], actors uuid[], audiences text[], ats timestamptz[], canonicals text[]
) returns table (event_id bigint, event_seq integer) language plpgsql as $$
declare
  one text;
  i integer;
  head_seq integer;
  head_hash bytea;
begin
  for one in select distinct s from unnest(streams) s order by s loop
    perform pg_advisory_xact_lock(hashtextextended(one, 7));
  end loop;
  for i in 1 .. cardinality(streams) loop
    select e.seq, e.hash into head_seq, head_hash from events e where e.stream = streams[i] order by e.seq desc limit 1;
    event_seq := coalesce(head_seq, 0) + 1;
    insert into events (stream, seq, kind, data, actor, audience, at, prev_hash, hash)
    values (streams[i], event_seq, kinds[i], datas[i], actors[i], audiences[i]::uuid[], ats[i], head_hash,
      sha256(coalesce(head_hash, ''::bytea) || convert_to(event_seq::text || E'\n' || canonicals[i], 'UTF8')))
    returning id into event_id;
    return next;
  end loop;
  perform pg_notify('events', '');
end $$;

create table event_readers (
  name text primary key,
  position text not null,
  updated_at timestamptz not null default now()
);

create table idempotency_keys (
  scope text not null,
  key text not null,
  route text not null,
  request_hash bytea not null,
  status integer,
  body jsonb,
  headers jsonb,
  at timestamptz not null default now(),
  primary key (scope, key)
);
create index idempotency_keys_by_age on idempotency_keys (at);

create table mails (
  id uuid primary key,
  to_address text not null,
  subject text not null,
  body_text text not null,
  state text not null default 'queued' check (state in ('queued', 'sent', 'failed')),
  error text,
  at timestamptz not null
);
create index mails_by_age on mails (at desc, id desc);
