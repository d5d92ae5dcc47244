-- Addresses that end in one mailbox: capitals, what stands behind a plus, and the dots that some providers ignore.
create function mailbox(address text) returns text language sql immutable strict parallel safe as $$
  select case when split_part(lower(address), '@', 2) in ('gmail.com', 'googlemail.com')
    then replace(split_part(split_part(lower(address), '@', 1), '+', 1), '.', '') || '@gmail.com'
    else split_part(split_part(lower(address), '@', 1), '+', 1) || '@' || split_part(lower(address), '@', 2) end
$$;
create index auth_users_by_mailbox on auth_users (mailbox(email));
