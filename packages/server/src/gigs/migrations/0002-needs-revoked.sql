-- An agent may take back a need that was approved: from then on no new order gets it.
alter table gig_needs
  drop constraint gig_needs_state_check,
  add constraint gig_needs_state_check check (state in ('pending', 'approved', 'refused', 'revoked'));
