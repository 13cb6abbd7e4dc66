-- Who answered for the holder of a keep-consent, and by which paper; null where the holder did.
alter table keep_consent
    add column representation text,
    add column representation_paper text;
