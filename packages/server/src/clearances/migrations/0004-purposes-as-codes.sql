-- What the platform itself gave as a purpose is a code, told in the language of who reads it.
update clearances set purpose = 'platform:prior' where scope = 'relationship' and purpose = 'prior relationship';
update clearances set purpose = regexp_replace(purpose,
    '^(mail|jobs|events) of the platform fails since (\d{4}-\d\d-\d\d) (\d\d:\d\d) UTC$', 'platform:fails:\1:\2T\3:00.000Z')
  where scope = 'emergency';
