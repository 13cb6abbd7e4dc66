-- How long a consent holds (DOMAIN §2.5, states EXPIRED and RENEWED): where the notice of its purpose has a term, or the person
-- named a day, the last day on which it does; null where it has no end. Ships with ConsentEnd. No notice of today has a term.
alter table consent_notice add column term_months int;
alter table consent_revision add column valid_until date;
-- A holder is told of each end once: reminded_for is the end they were told of.
alter table consent_record
    add column valid_until date,
    add column reminded_for date;
create index ix_consent_record_valid_until on consent_record (valid_until)
    where valid_until is not null and state in ('GIVEN', 'RENEWED');

-- How long before: data, like the other periods.
alter table deadline_rule drop constraint ck_deadline_rule_unit;
alter table deadline_rule add constraint ck_deadline_rule_unit check (unit in ('WORKING_DAYS', 'DAYS'));
insert into deadline_rule (code, version, valid_from, length, unit, source) values
    ('CONSENT-END-REMINDER', 1, date '2023-01-01', 14, 'DAYS', 'platform policy');
