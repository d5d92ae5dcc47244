-- When the gate first saw the link in a text here: a link that is posted here brings nobody from outside.
alter table offer_links add column posted_here_at timestamptz;
