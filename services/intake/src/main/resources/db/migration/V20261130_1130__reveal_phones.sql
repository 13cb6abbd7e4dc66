-- Police may ask to see a phone number as they may a citizen ID (DOMAIN §1), and a complaint's page says when somebody looked.
insert into evidence_rule (code, version, subject, valid_from, valid_to, length, source) values
    ('RV-PHO', 1, 'REVEAL_PHONE', '2000-01-01', null, 'PT1H', 'How long an approved look at a phone number lasts [P]');
alter table reveal_request add column looked_at timestamptz;
create index ix_reveal_request_complaint on reveal_request (complaint_id, asked_at desc, id desc);
