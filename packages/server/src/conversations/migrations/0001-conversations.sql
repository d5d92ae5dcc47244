create table conversations (
  id uuid primary key,
  relationship_id uuid not null unique references relationships (id),
  buyer uuid not null references accounts (id),
  seller uuid not null references accounts (id),
  opened_by uuid not null references accounts (id),
  -- Number of the newest line; the next line takes the next number under this row's lock.
  last_seq integer not null default 0,
  created_at timestamptz not null
);

create table participants (
  conversation_id uuid not null references conversations (id),
  account_id uuid not null references accounts (id),
  other_id uuid not null references accounts (id),
  -- When something last happened that this reader can see in the thread.
  last_at timestamptz not null,
  read_seq integer not null default 0,
  read_at timestamptz,
  primary key (conversation_id, account_id)
);

create index participants_newest_first on participants (account_id, last_at desc, conversation_id desc);

create table messages (
  id uuid primary key,
  conversation_id uuid not null references conversations (id),
  seq integer not null,
  author_id uuid not null references accounts (id),
  decision_id uuid not null unique references decisions (id),
  state text not null check (state in ('delivered', 'masked', 'held', 'bounced', 'withheld')),
  client_id text,
  created_at timestamptz not null,
  -- Of a text that was held: what an agent decided, read by its writer.
  decided_clause text,
  decided_reason text,
  decided_at timestamptz,
  unique (conversation_id, seq)
);

create index messages_thread on messages (conversation_id, seq desc) where state <> 'bounced';
create index messages_returned on messages (conversation_id, author_id, seq desc) where state = 'bounced';
create unique index messages_client_id on messages (conversation_id, author_id, client_id) where client_id is not null;

-- What was delivered or given back stays as it is. A held message changes once: when a person decides it.
create function guard_message() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.state = 'held' and new.state in ('delivered', 'masked', 'withheld')
    and (new.id, new.conversation_id, new.seq, new.author_id, new.decision_id, new.created_at)
      = (old.id, old.conversation_id, old.seq, old.author_id, old.decision_id, old.created_at)
    and new.client_id is not distinct from old.client_id
    and new.decided_at is not null and new.decided_reason is not null
  then
    return new;
  end if;
  raise exception '% of a % message is refused: messages are a record', tg_op, coalesce(old.state, '');
end $$;

create trigger messages_are_a_record before update or delete on messages for each row execute function guard_message();
create trigger messages_are_kept before truncate on messages execute function refuse_change();

-- Locks a conversation for one writer's next line and finds the line that this writer already sent under the same
-- client id, in one round trip. The look comes after the lock, so that of two equal sends at once the second finds the first.
create function begin_line(of_conversation uuid, by_account uuid, under_client_id text)
returns table (buyer uuid, seller uuid, last_seq integer, known uuid) language plpgsql as $$
begin
  select c.buyer, c.seller, c.last_seq into buyer, seller, last_seq
  from conversations c where c.id = of_conversation and by_account in (c.buyer, c.seller) for update;
  if not found then return; end if;
  if under_client_id is not null then
    select m.id into known from messages m
    where m.conversation_id = of_conversation and m.author_id = by_account and m.client_id = under_client_id;
  end if;
  return next;
end $$;
