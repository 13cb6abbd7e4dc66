-- Messages to people (DOMAIN §2.7). Ids only: numbers and texts are fetched or made at the moment of sending, never stored.
create table message (
    id               uuid        not null,
    purpose          text        not null,
    subject_id       uuid        not null,
    discriminator    text        not null,
    channel          text        not null,
    person_id        uuid        not null,
    case_id          uuid,
    code             text,
    template         text        not null,
    template_version int,
    template_hash    text,
    state            text        not null,
    failure          text,
    attempt          int         not null,
    priority         int         not null,
    due_at           timestamptz not null,
    expires_at       timestamptz,
    submitted_at     timestamptz,
    lease_until      timestamptz,
    contact_corrected_at timestamptz,
    created_at       timestamptz not null,
    version          int         not null,
    constraint pk_message primary key (id),
    constraint uq_message_subject unique (purpose, subject_id, discriminator, person_id)
);
create index ix_message_due on message (priority, due_at) where state in ('QUEUED', 'DEFERRED');
create index ix_message_lease on message (lease_until) where state = 'SUBMITTING';
create index ix_message_submitted on message (submitted_at) where state = 'SUBMITTED';
create index ix_message_state_created on message (state, created_at desc, id desc);
create index ix_message_person on message (person_id);
create index ix_message_case on message (case_id) where case_id is not null;

-- One row per text that the SMS centre took. An attempt of a message has at most one.
create table submission (
    message_id uuid        not null,
    attempt    int         not null,
    smsc_id    text        not null,
    at         timestamptz not null,
    constraint pk_submission primary key (message_id, attempt),
    constraint fk_submission_message foreign key (message_id) references message (id)
);
create index ix_submission_smsc_id on submission (smsc_id);

-- Delivery receipts as they came: they may come before the submission is stored, twice, or late.
create table sms_receipt (
    smsc_id     text        not null,
    stat        text        not null,
    received_at timestamptz not null,
    applied_at  timestamptz,
    constraint pk_sms_receipt primary key (smsc_id, stat)
);
create index ix_sms_receipt_waiting on sms_receipt (received_at) where applied_at is null;

create table message_transition (
    id          uuid        not null,
    message_id  uuid        not null,
    event       text        not null,
    from_state  text        not null,
    to_state    text        not null,
    attempt     int         not null,
    actor       text        not null,
    reason_code text,
    at          timestamptz not null,
    constraint pk_message_transition primary key (id),
    constraint fk_message_transition_message foreign key (message_id) references message (id)
);
create index ix_message_transition_message on message_transition (message_id, at);

-- Where a person belongs and which code a case has, as events told.
create table person_place (
    person_id  uuid not null,
    place_code text not null,
    constraint pk_person_place primary key (person_id)
);
create index ix_person_place_place on person_place (place_code);

create table case_ref (
    case_id   uuid not null,
    code      text not null,
    person_id uuid not null,
    constraint pk_case_ref primary key (case_id)
);
