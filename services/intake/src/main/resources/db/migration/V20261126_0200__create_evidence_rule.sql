-- Periods of the evidence vault, by date: never a constant in the code. length is ISO 8601, counted in Vietnam's zone.
-- [P] = the platform's own policy.
create table evidence_rule (
    code       text not null,
    version    int  not null,
    subject    text not null,
    valid_from date not null,
    valid_to   date,
    length     text not null,
    source     text not null,
    constraint pk_evidence_rule primary key (code, version)
);
insert into evidence_rule (code, version, subject, valid_from, valid_to, length, source) values
    ('RV-PIC', 1, 'REVEAL_PICTURE', '2000-01-01', null, 'PT4H', 'How long an approved look at a picture lasts [P]'),
    ('RV-CID', 1, 'REVEAL_CITIZEN_ID', '2000-01-01', null, 'PT1H', 'How long an approved look at a number lasts [P]'),
    ('LH-REV', 1, 'HOLD_REVIEW', '2000-01-01', null, 'P30D', 'A hold is reviewed within 30 days [P]'),
    ('RT-IDC', 1, 'RETENTION_ID_CARD', '2000-01-01', null, 'P1Y', 'Pictures of cards are kept one year at most [P]'),
    ('RT-FAC', 1, 'RETENTION_FACE', '2000-01-01', null, 'P1Y', 'Pictures of faces are kept one year at most [P]'),
    ('RT-FIL', 1, 'RETENTION_OTHER', '2000-01-01', null, 'P5Y', 'Other files are kept five years at most [P]'),
    ('DW-IMG', 1, 'DESTRUCTION_WRONGLY_COLLECTED', '2000-01-01', null, 'P20D', 'Pictures nobody had the right to take are gone within 20 days of the proposal [P]'),
    ('PD13-REQ', 1, 'DESTRUCTION_DATA_SUBJECT_REQUEST', '2023-07-01', '2025-12-31', 'PT72H', 'Decree 13/2023/ND-CP arts. 9, 14-16'),
    ('PD26-DEL', 1, 'DESTRUCTION_DATA_SUBJECT_REQUEST', '2026-01-01', null, 'P20D', 'Decree 356/2025/ND-CP art. 5');

-- Legal hold and, later, destruction stand on the file; their history is its chain of custody.
alter table attachment
    add column legal_hold     uuid,
    add column hold_review_on date,
    add column destroyed_at   timestamptz;
