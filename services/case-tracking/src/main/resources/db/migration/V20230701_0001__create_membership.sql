-- Which complaints belong to which incident, by rules held as data, with reason and undo. complaint_ref is what the
-- events of intake tell: ids and codes, nothing personal.
create table complaint_ref (
    complaint_id   uuid        not null,
    person_id      uuid        not null,
    citizen_id_ref text        not null,
    code           text        not null,
    matter         text        not null,
    product        text        not null,
    place_code     text        not null,
    respondent_org text,
    partner_org    text,
    occurred_on    date        not null,
    submitted_at   timestamptz not null,
    state          text        not null,
    moved_at       timestamptz not null,
    constraint pk_complaint_ref primary key (complaint_id)
);
create index ix_complaint_ref_person on complaint_ref (person_id);
create index ix_complaint_ref_like on complaint_ref (place_code, matter, product, occurred_on);

create table membership_rule (
    code             text    not null,
    version          int     not null,
    valid_from       date    not null,
    valid_to         date,
    matter           text    not null,
    product          text    not null,
    days_before      int     not null,
    days_after       int     not null,
    description      text    not null,
    source           text    not null,
    constraint pk_membership_rule primary key (code, version)
);
insert into membership_rule (code, version, valid_from, matter, product, days_before, days_after, description, source)
values ('SAME-PLACE-PRODUCT-DAYS', 1, date '2023-01-01', 'ACCOUNT_WITHOUT_CONSENT', 'BANK_ACCOUNT', 0, 0,
        'Same matter and product at the same place, on a day of the incident window', 'platform policy');

create table incident_member (
    incident_id  uuid        not null,
    complaint_id uuid        not null,
    person_id    uuid        not null,
    rule_code    text        not null,
    rule_version int         not null,
    reason       text        not null,
    joined_at    timestamptz not null,
    left_at      timestamptz,
    left_by      text,
    left_reason  text,
    constraint pk_incident_member primary key (incident_id, complaint_id),
    constraint fk_incident_member_incident foreign key (incident_id) references incident (id)
);
create index ix_incident_member_complaint on incident_member (complaint_id) where left_at is null;
create index ix_incident_member_joined on incident_member (incident_id, joined_at desc, complaint_id desc);
