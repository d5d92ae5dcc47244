-- As the sweep asks: once accepted, the moment to pay by is the one that counts.
drop index offers_that_end;
create index offers_that_end on offers (coalesce(pay_by, expires_at)) where state in ('held', 'open', 'accepted');
