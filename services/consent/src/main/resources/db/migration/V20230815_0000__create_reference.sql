-- What events of other services tell of accounts, cases and incidents. They may come in any order.
create table account_ref (
    account_id  uuid not null,
    incident_id uuid,
    bank_org    text,
    opened_at   timestamptz,
    place_code  text,
    person_id   uuid,
    case_id     uuid,
    code        text,
    constraint pk_account_ref primary key (account_id)
);
create index ix_account_ref_place on account_ref (place_code);
create index ix_account_ref_incident on account_ref (incident_id);
create index ix_account_ref_person_incident on account_ref (person_id, incident_id);

create table case_ref (
    case_id     uuid not null,
    person_id   uuid not null,
    incident_id uuid,
    code        text not null,
    constraint pk_case_ref primary key (case_id)
);
create index ix_case_ref_person_incident on case_ref (person_id, incident_id);

create table incident_ref (
    incident_id uuid not null,
    place_code  text not null,
    province    text,
    constraint pk_incident_ref primary key (incident_id)
);

create table incident_org (
    incident_id uuid not null,
    role        text not null,
    org         text not null,
    constraint pk_incident_org primary key (incident_id, role, org)
);
create index ix_incident_org_org on incident_org (org);
