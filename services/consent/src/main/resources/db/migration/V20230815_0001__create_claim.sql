-- Claims of controllers that consent to open an account exists, and how each is checked (DOMAIN §2.5).
create table consent_claim (
    id           uuid        not null,
    account_id   uuid        not null,
    incident_id  uuid        not null,
    state        text        not null,
    record_state text        not null,
    verdict      text,
    round        int         not null,
    due_at       timestamptz,
    created_at   timestamptz not null,
    version      int         not null,
    constraint pk_consent_claim primary key (id),
    constraint uq_consent_claim_account unique (account_id)
);
create index ix_consent_claim_incident_state on consent_claim (incident_id, state);
create index ix_consent_claim_created on consent_claim (created_at desc, id desc);
create index ix_consent_claim_due on consent_claim (due_at) where state = 'EVIDENCE_REQUESTED';

create table claim_evidence (
    id                uuid        not null,
    claim_id          uuid        not null,
    kind              text        not null,
    document_on       date,
    identifies_person boolean     not null,
    reference         text        not null,
    org               text,
    actor             text        not null,
    submitted_at      timestamptz not null,
    constraint pk_claim_evidence primary key (id),
    constraint fk_claim_evidence_claim foreign key (claim_id) references consent_claim (id)
);
create index ix_claim_evidence_claim on claim_evidence (claim_id, submitted_at);

-- One opinion a role and round; two equal ones of two persons make a verdict. Subject: a claim or a keep-consent.
create table verdict_opinion (
    subject_id uuid        not null,
    round      int         not null,
    role       text        not null,
    actor      text        not null,
    verdict    text        not null,
    checklist  jsonb       not null,
    given_at   timestamptz not null,
    constraint pk_verdict_opinion primary key (subject_id, round, role)
);

create table consent_transition (
    id          uuid        not null,
    subject_id  uuid        not null,
    event       text        not null,
    from_state  text,
    to_state    text        not null,
    actor       text        not null,
    reason_code text,
    at          timestamptz not null,
    constraint pk_consent_transition primary key (id)
);
create index ix_consent_transition_subject on consent_transition (subject_id, at);
