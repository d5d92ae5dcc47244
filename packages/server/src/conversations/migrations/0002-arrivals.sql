-- Lines above a reader's mark that reached them later than those below: released by a person after the reader had read on.
create table late_arrivals (
  conversation_id uuid not null,
  account_id uuid not null,
  message_id uuid not null references messages (id),
  seq integer not null,
  primary key (conversation_id, account_id, seq),
  foreign key (conversation_id, account_id) references participants (conversation_id, account_id)
);

-- Counts a reader's unread lines without visiting those that are read.
create index messages_of_other on messages (conversation_id, author_id, seq) where state <> 'bounced';

-- As before, and with the moment of the newest line: the next one is never older, whatever clock its node has.
drop function begin_line(uuid, uuid, text);
create function begin_line(of_conversation uuid, by_account uuid, under_client_id text)
returns table (buyer uuid, seller uuid, last_seq integer, known uuid, last_at timestamptz) language plpgsql as $$
begin
  select c.buyer, c.seller, c.last_seq into buyer, seller, last_seq
  from conversations c where c.id = of_conversation and by_account in (c.buyer, c.seller) for update;
  if not found then return; end if;
  select m.created_at into last_at from messages m
  where m.conversation_id = of_conversation and m.seq = begin_line.last_seq;
  if under_client_id is not null then
    select m.id into known from messages m
    where m.conversation_id = of_conversation and m.author_id = by_account and m.client_id = under_client_id;
  end if;
  return next;
end $$;
