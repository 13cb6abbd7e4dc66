-- Orders of two persons, requests to the bank, its answers, and the signed messages of both sides.
create table bank_order (
    id          uuid        not null,
    kind        text        not null,
    incident_id uuid        not null,
    bank_org    text        not null,
    place_code  text        not null,
    state       text        not null,
    created_by  text        not null,
    created_org text,
    created_at  timestamptz not null,
    constraint pk_bank_order primary key (id)
);
create index ix_bank_order_incident on bank_order (incident_id, created_at);

create table bank_order_approval (
    order_id uuid        not null,
    actor    text        not null,
    role     text        not null,
    org      text        not null,
    at       timestamptz not null,
    constraint pk_bank_order_approval primary key (order_id, actor),
    constraint uq_bank_order_approval_org unique (order_id, org),
    constraint uq_bank_order_approval_role unique (order_id, role),
    constraint fk_bank_order_approval_order foreign key (order_id) references bank_order (id)
);

create table bank_order_item (
    order_id   uuid        not null,
    account_id uuid        not null,
    state      text        not null,
    reason     text,
    changed_at timestamptz not null,
    constraint pk_bank_order_item primary key (order_id, account_id),
    constraint fk_bank_order_item_order foreign key (order_id) references bank_order (id),
    constraint fk_bank_order_item_account foreign key (account_id) references account (id)
);
create index ix_bank_order_item_pending on bank_order_item (order_id) where state = 'PENDING';
create index ix_bank_order_item_account on bank_order_item (account_id);

-- id is the requestId of the contract; body is sealed and stays the same for every sending.
create table bank_request (
    id            uuid        not null,
    kind          text        not null,
    account_id    uuid        not null,
    attempt       int         not null,
    key           text        not null,
    closure_id    uuid,
    body          bytea       not null,
    state         text        not null,
    refusal       text,
    resends       int         not null default 0,
    last_sent_at  timestamptz,
    taken_at      timestamptz,
    last_sequence int         not null default 0,
    created_at    timestamptz not null,
    constraint pk_bank_request primary key (id),
    constraint uq_bank_request_key unique (key)
);
create index ix_bank_request_account on bank_request (account_id, attempt);
create index ix_bank_request_queued on bank_request (created_at) where state = 'QUEUED' and kind = 'AMENDMENT';

create table bank_callback (
    callback_id uuid        not null,
    request_id  uuid        not null,
    account_id  uuid        not null,
    type        text        not null,
    sequence    int         not null,
    effect      text        not null,
    occurred_at timestamptz not null,
    received_at timestamptz not null,
    constraint pk_bank_callback primary key (callback_id)
);
create index ix_bank_callback_request on bank_callback (request_id, sequence);

-- Never changed, never deleted while the account's file is kept.
create table exchange_message (
    id         uuid        not null,
    direction  text        not null,
    kind       text        not null,
    account_id uuid,
    subject    text,
    kid        text,
    jws        text        not null,
    body       bytea       not null,
    at         timestamptz not null,
    constraint pk_exchange_message primary key (id)
);
create index ix_exchange_message_account on exchange_message (account_id, at);

create table seen_signature (
    jti       text        not null,
    forget_at timestamptz not null,
    constraint pk_seen_signature primary key (jti)
);
create index ix_seen_signature_forget_at on seen_signature (forget_at);

-- The bank's books as its status report tells them.
create table bank_book (
    bank_org    text        not null,
    account_ref text        not null,
    status      text        not null,
    closed_on   date,
    as_of       timestamptz not null,
    constraint pk_bank_book primary key (bank_org, account_ref)
);
create table bank_book_cursor (
    bank_org    text        not null,
    position    text,
    complete_as_of timestamptz,
    constraint pk_bank_book_cursor primary key (bank_org)
);
