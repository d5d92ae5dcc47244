-- What a relationship is comes from its events from now on. Rows that are older than that get the event they stand for.
do $$
declare
  one record;
  canonical text;
begin
  for one in
    select r.* from relationships r
    where not exists (select from events e where e.stream = 'relationship:' || r.id)
  loop
    -- The canonical form has its fields in the order of their names, as `canonicalEvent` writes them.
    canonical := '{"actor":null,"at":"' || to_char(one.since at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
      || '","data":{"relationship":"' || one.id || '"},"kind":"relationship.met","stream":"relationship:' || one.id || '"}';
    perform append_events(array['relationship:' || one.id], array['relationship.met'],
      array[jsonb_build_object('relationship', one.id)], array[null]::uuid[],
      array['{' || one.buyer || ',' || one.seller || '}'], array[date_trunc('milliseconds', one.since)], array[canonical]);
  end loop;
end $$;
