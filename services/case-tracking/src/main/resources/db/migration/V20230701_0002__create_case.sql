-- Shared cases: one person in one incident (DOMAIN §2.2). Scope columns stand on the row.
create table case_file (
    id             uuid        not null,
    code           text        not null,
    person_id      uuid        not null,
    citizen_id_ref text        not null,
    incident_id    uuid,
    origin         text        not null,
    place_code     text        not null,
    province       text        not null,
    partner_org    text,
    state          text        not null,
    result         text,
    holder_told    boolean     not null default false,
    verified_by_lead text,
    verified_by_bank_supervisor text,
    opened_at      timestamptz not null,
    version        int         not null,
    constraint pk_case_file primary key (id),
    constraint uq_case_file_code unique (code),
    constraint uq_case_file_person_incident unique nulls not distinct (person_id, incident_id)
);
create index ix_case_file_place_opened on case_file (place_code, opened_at desc, id desc);
create index ix_case_file_place_state_opened on case_file (place_code, state, opened_at desc, id desc);
create index ix_case_file_incident_opened on case_file (incident_id, opened_at desc, id desc);
create index ix_case_file_partner_opened on case_file (partner_org, opened_at desc, id desc) where partner_org is not null;
create index ix_case_file_province_opened on case_file (province, opened_at desc, id desc);

create table case_complaint (
    case_id      uuid not null,
    complaint_id uuid not null,
    constraint pk_case_complaint primary key (complaint_id),
    constraint fk_case_complaint_case foreign key (case_id) references case_file (id)
);
create index ix_case_complaint_case on case_complaint (case_id);

-- What the events of bank-integration tell of an account. moved_at guards against late events.
create table account_ref (
    account_id     uuid        not null,
    incident_id    uuid        not null,
    case_id        uuid,
    person_id      uuid,
    bank_org       text,
    state          text        not null,
    moved_at       timestamptz not null,
    constraint pk_account_ref primary key (account_id)
);
create index ix_account_ref_case on account_ref (case_id);
create index ix_account_ref_incident on account_ref (incident_id, bank_org);

create table claim_ref (
    claim_id   uuid not null,
    account_id uuid not null,
    verdict    text,
    constraint pk_claim_ref primary key (claim_id)
);
create index ix_claim_ref_account on claim_ref (account_id);

create table case_transition (
    id           uuid        not null,
    case_id      uuid        not null,
    event        text        not null,
    from_state   text,
    to_state     text        not null,
    actor        text        not null,
    role         text        not null,
    org          text,
    reason_code  text,
    at           timestamptz not null,
    from_version int         not null,
    constraint pk_case_transition primary key (id),
    constraint fk_case_transition_case foreign key (case_id) references case_file (id)
);
create index ix_case_transition_case on case_transition (case_id, at);

create table timeline_entry (
    id      uuid        not null,
    case_id uuid        not null,
    at      timestamptz not null,
    kind    text        not null,
    ref     text,
    constraint pk_timeline_entry primary key (id),
    constraint fk_timeline_entry_case foreign key (case_id) references case_file (id)
);
create index ix_timeline_entry_case on timeline_entry (case_id, at);
