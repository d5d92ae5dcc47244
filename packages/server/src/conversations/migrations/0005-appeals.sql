-- A text that an agent kept back may still be delivered, once: when an appeal was right.
create or replace function guard_message() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE'
    and (old.state = 'held' and new.state in ('delivered', 'masked', 'withheld')
      or old.state = 'withheld' and new.state in ('delivered', 'masked'))
    and (new.id, new.conversation_id, new.seq, new.author_id, new.decision_id, new.created_at)
      = (old.id, old.conversation_id, old.seq, old.author_id, old.decision_id, old.created_at)
    and (new.client_id, new.offer_id) is not distinct from (old.client_id, old.offer_id)
    and new.decided_at is not null and new.decided_reason is not null
  then
    return new;
  end if;
  raise exception '% of a % message is refused: messages are a record', tg_op, coalesce(old.state, '');
end $$;
