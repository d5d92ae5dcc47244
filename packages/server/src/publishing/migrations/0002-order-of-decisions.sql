-- The order in which decisions were made, whatever the clocks of their nodes say: what was written before is read along by it.
alter table decisions add column number bigint generated always as identity;
drop index decisions_of_writer_in_thread;
create index decisions_of_writer_in_thread on decisions (thread, author, number desc) where effect <> 'bounce';
