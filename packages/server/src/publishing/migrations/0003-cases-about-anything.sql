-- A case is about something: a text that the gate judged, or, from other floors, a thing without a text. A text may be for
-- everybody, and then there is no other side. What may be done in which queue is told by the desk's graph.
alter table cases
  add column subject_kind text not null default 'message',
  add column subject_id uuid,
  alter column decision_id drop not null,
  alter column other drop not null,
  drop constraint cases_queue_check,
  drop constraint cases_action_check;
alter table cases alter column subject_kind drop default;
create index cases_by_subject on cases (subject_kind, subject_id);
