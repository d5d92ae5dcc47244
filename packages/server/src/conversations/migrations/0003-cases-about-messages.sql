-- The cases that are open in older databases are about messages.
update cases set subject_id = m.id from messages m where m.decision_id = cases.decision_id and cases.subject_id is null;
alter table cases alter column subject_id set not null;
