-- Accounts and their history. identity, details, corrected and payout are sealed with the row's own key; place_code and
-- bank_org stand on the row because the scope predicate reads them.
create table incident_window (
    incident_id uuid        not null,
    code        text,
    window_from timestamptz,
    window_to   timestamptz,
    place_code  text,
    changed_at  timestamptz not null,
    constraint pk_incident_window primary key (incident_id)
);

create table account_list (
    id          uuid        not null,
    list_id     text        not null,
    version     int         not null,
    bank_org    text        not null,
    incident_id uuid        not null,
    place_code  text        not null,
    window_from timestamptz not null,
    window_to   timestamptz not null,
    issued_at   timestamptz not null,
    row_count   int         not null,
    balance_sum bigint      not null,
    previous_id uuid,
    received_at timestamptz not null,
    constraint pk_account_list primary key (id),
    constraint uq_account_list_version unique (bank_org, list_id, version),
    constraint fk_account_list_previous foreign key (previous_id) references account_list (id)
);
create index ix_account_list_incident on account_list (incident_id);

create table account (
    id               uuid        not null,
    incident_id      uuid        not null,
    bank_org         text        not null,
    place_code       text        not null,
    citizen_id_ref   text        not null,
    account_ref      text,
    wrapped_key      bytea,
    identity         bytea,
    details          bytea,
    corrected        bytea,
    payout           bytea,
    has_balance      boolean     not null default false,
    opened_at        timestamptz,
    state            text        not null,
    ground           text,
    rejection        text,
    attempt          int         not null default 1,
    ask_attempt      int         not null default 0,
    first_asked_at   timestamptz,
    last_asked_at    timestamptz,
    decision         text,
    decided_at       timestamptz,
    decided_by       text,
    confirmation     text,
    send_started_at  timestamptz,
    sent_at          timestamptz,
    closed_said_at   timestamptz,
    closed_on        date,
    evidence_ref     text,
    paid_out_amount  bigint,
    payout_receipt   text,
    hold_owner       text,
    hold_review_on   date,
    question         bytea,
    person_id        uuid,
    code             text,
    case_id          uuid,
    created_at       timestamptz not null,
    updated_at       timestamptz not null,
    version          int         not null,
    constraint pk_account primary key (id),
    constraint uq_account_number unique (bank_org, account_ref)
);
create index ix_account_incident on account (incident_id, created_at, id);
create index ix_account_incident_state on account (incident_id, state, created_at, id);
create index ix_account_place on account (place_code, created_at, id);
create index ix_account_bank on account (bank_org, created_at, id);
create index ix_account_person on account (person_id) where person_id is not null;
create index ix_account_case on account (case_id) where case_id is not null;
create index ix_account_holder on account (incident_id, citizen_id_ref);
create index ix_account_sent on account (sent_at) where state = 'SENT';
create index ix_account_to_verify on account (bank_org) where state = 'CLOSED_REPORTED';
create index ix_account_pending on account (last_asked_at) where state = 'DECISION_PENDING';

create table account_list_row (
    list       uuid not null,
    row_no     int  not null,
    account_id uuid not null,
    opened_by  text not null,
    channel    text not null,
    constraint pk_account_list_row primary key (list, row_no),
    constraint fk_account_list_row_list foreign key (list) references account_list (id),
    constraint fk_account_list_row_account foreign key (account_id) references account (id)
);
create index ix_account_list_row_account on account_list_row (account_id);

create table account_transition (
    id           uuid        not null,
    account_id   uuid        not null,
    event        text        not null,
    from_state   text,
    to_state     text        not null,
    actor        text        not null,
    role         text        not null,
    org          text,
    reason_code  text,
    evidence_ref text,
    at           timestamptz not null,
    from_version int         not null,
    constraint pk_account_transition primary key (id),
    constraint fk_account_transition_account foreign key (account_id) references account (id)
);
create index ix_account_transition_account on account_transition (account_id, at);
create index ix_account_unlinked on account (incident_id) where case_id is null;
