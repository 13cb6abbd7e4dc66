-- What case-tracking told of cases, and inquiries for complainants whom no list names.
create table case_file (
    case_id        uuid        not null,
    person_id      uuid        not null,
    citizen_id_ref text,
    incident_id    uuid,
    code           text,
    complained     boolean     not null default false,
    heard_at       timestamptz not null,
    constraint pk_case_file primary key (case_id)
);
create index ix_case_file_incident on case_file (incident_id, citizen_id_ref);
create index ix_case_file_person on case_file (person_id);

-- A person joined an incident before their case was heard of.
create table incident_member (
    incident_id uuid not null,
    person_id   uuid not null,
    constraint pk_incident_member primary key (incident_id, person_id)
);

create table inquiry (
    id          uuid        not null,
    case_id     uuid        not null,
    person_id   uuid        not null,
    incident_id uuid        not null,
    bank_org    text        not null,
    place_code  text        not null,
    state       text        not null,
    outcome     text,
    opened_at   timestamptz,
    found_place text,
    asked_at    timestamptz,
    account_id  uuid,
    confirmed_by text,
    created_at  timestamptz not null,
    version     int         not null,
    constraint pk_inquiry primary key (id),
    constraint uq_inquiry_case unique (case_id, bank_org)
);
create index ix_inquiry_place on inquiry (place_code, created_at, id);
create index ix_inquiry_open on inquiry (created_at) where state = 'PENDING';
