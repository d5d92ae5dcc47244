-- Where no text was judged, a decision names no clause.
alter table cases drop constraint cases_check2;
