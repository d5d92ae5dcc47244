-- While a tool of the platform fails, an agent clears contact data for every open order; `incident` is that tool.
alter table clearances
  add column incident text,
  drop constraint clearances_scope_check,
  add constraint clearances_scope_check check (scope in ('contact', 'relationship', 'emergency')),
  add constraint clearances_of_incidents check ((scope = 'emergency') = (incident is not null));

-- However often an agent asks: an order has one for each tool.
create unique index clearances_one_per_incident on clearances (order_id, incident)
  where state = 'granted' and incident is not null;
