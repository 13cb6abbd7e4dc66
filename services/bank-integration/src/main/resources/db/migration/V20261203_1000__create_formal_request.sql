-- Requests to the bank or the post in writing, and their replies (decision 0012). Ships before the code that reads them.
insert into rule (rule_code, valid_from, value, source) values
    ('FR-REPLY', '2000-01-01', '5', 'Own policy [P]: working days to answer a formal request, as for the result of a closure');

-- Which organisations an incident is about, as case-tracking tells it; one that once took part stays.
create table incident_organisation (
    incident_id uuid not null,
    role        text not null,
    org         text not null,
    constraint pk_incident_organisation primary key (incident_id, org)
);

-- org: who is asked. recipients and missing_items: codes, comma-separated. due_on: the last day in time.
create table formal_request (
    id            uuid        not null,
    incident_id   uuid        not null,
    place_code    text        not null,
    org           text        not null,
    org_kind      text        not null,
    number        text        not null,
    subject       text        not null,
    recipients    text        not null,
    rule_code     text        not null,
    due_on        date        not null,
    state         text        not null,
    asked_by      text        not null,
    asked_role    text        not null,
    asked_org     text        not null,
    asked_at      timestamptz not null,
    received_at   timestamptz,
    replied_at    timestamptz,
    missing_items text,
    return_reason text,
    version       int         not null default 0,
    constraint pk_formal_request primary key (id),
    constraint uq_formal_request_number unique (asked_org, number)
);
create index ix_formal_request_place on formal_request (place_code, asked_at, id);
create index ix_formal_request_org on formal_request (org, asked_at, id);
create index ix_formal_request_incident on formal_request (incident_id, asked_at, id);

create table formal_request_item (
    request_id uuid not null,
    position   int  not null,
    code       text not null,
    question   text not null,
    constraint pk_formal_request_item primary key (request_id, position),
    constraint uq_formal_request_item_code unique (request_id, code),
    constraint fk_formal_request_item_request foreign key (request_id) references formal_request (id)
);

create table formal_request_step (
    seq          bigint generated always as identity,
    request_id   uuid        not null,
    event        text        not null,
    from_state   text,
    to_state     text        not null,
    actor        text        not null,
    role         text        not null,
    org          text,
    at           timestamptz not null,
    from_version int         not null,
    constraint pk_formal_request_step primary key (seq),
    constraint fk_formal_request_step_request foreign key (request_id) references formal_request (id)
);
create index ix_formal_request_step_request on formal_request_step (request_id, seq);

-- Figures are those of the moment of signing; absent for an organisation that keeps no accounts, and before it is signed.
create table written_reply (
    id              uuid        not null,
    request_id      uuid        not null,
    number          text        not null,
    state           text        not null,
    statement       text,
    drafted_by      text        not null,
    drafted_at      timestamptz not null,
    signer_name     text,
    signer_position text,
    signed_by       text,
    signed_at       timestamptz,
    accounts        int,
    holders         int,
    closed          int,
    kept            int,
    open            int,
    payouts         int,
    payout_sum      bigint,
    version         int         not null default 0,
    constraint pk_written_reply primary key (id),
    constraint fk_written_reply_request foreign key (request_id) references formal_request (id)
);
create index ix_written_reply_request on written_reply (request_id, drafted_at);
create unique index uq_written_reply_draft on written_reply (request_id) where state = 'DRAFT';

create table written_reply_answer (
    reply_id uuid not null,
    code     text not null,
    answer   text not null,
    constraint pk_written_reply_answer primary key (reply_id, code),
    constraint fk_written_reply_answer_reply foreign key (reply_id) references written_reply (id)
);
