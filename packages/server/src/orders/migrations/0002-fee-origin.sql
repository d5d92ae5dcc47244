-- The fee follows what the relationship was when the order was paid, as both were shown; nothing later re-prices it.
alter table orders add column fee_origin text not null default 'met_here' check (fee_origin in ('met_here', 'brought'));
update orders set fee_origin = 'brought'
from relationships r where r.id = orders.relationship_id and r.origin = 'brought';
alter table orders alter column fee_origin drop default;
