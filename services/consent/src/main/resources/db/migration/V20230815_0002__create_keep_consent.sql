-- New consents to keep an account: asked by the commune, not by the controller (DOMAIN §2.5, purpose c).
create table keep_consent (
    id          uuid        not null,
    account_id  uuid        not null,
    incident_id uuid,
    person_id   uuid        not null,
    case_id     uuid,
    state       text        not null,
    channel     text,
    answered_at timestamptz,
    answered_by text,
    created_at  timestamptz not null,
    version     int         not null,
    constraint pk_keep_consent primary key (id)
);
create unique index uq_keep_consent_open on keep_consent (account_id) where state in ('REQUESTED', 'GIVEN');
create index ix_keep_consent_created on keep_consent (created_at desc, id desc);
create index ix_keep_consent_person on keep_consent (person_id);
