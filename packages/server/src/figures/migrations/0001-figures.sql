-- What the operator's figures count in the log, found by time without reading the whole of it.
create index events_of_figures on events (at)
  where kind in ('relationship.claim_refused', 'relationship.claim_questioned', 'relationship.revoked', 'clearance.requested',
    'clearance.granted', 'clearance.denied');
create index offer_links_by_time on offer_links (created_at);
create index offer_link_opens_by_time on offer_link_opens (at);
create index offer_link_claims_by_their_time on offer_link_claims (at);
create index orders_by_time on orders (created_at);
