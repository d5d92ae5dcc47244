-- Whoever decided first does not look again: agents who may not decide a case.
alter table cases add column not_for uuid[] not null default '{}';
