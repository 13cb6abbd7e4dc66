-- Webhooks of partners, Standard Webhooks 1.0.0 (decision 0011). No case and no person: what is delivered is looked up in the
-- feed, behind its fence, at the moment of sending.
create table webhook_endpoint (
    id              uuid        not null,
    partner_id      uuid        not null,
    url             text        not null,
    event_types     text[]      not null,
    state           text        not null,
    reason          text,
    secret          bytea       not null,
    former_secret   bytea,
    former_until    timestamptz,
    from_position   bigint      not null,
    failing_since   timestamptz,
    last_success_at timestamptz,
    created_at      timestamptz not null,
    version         int         not null,
    constraint pk_webhook_endpoint primary key (id),
    constraint fk_webhook_endpoint_partner foreign key (partner_id) references partner (id),
    constraint ck_webhook_endpoint_state check (state in ('ACTIVE', 'DISABLED'))
);
create index ix_webhook_endpoint_partner on webhook_endpoint (partner_id, created_at);

-- One event for one endpoint, however often it is tried. "tries" counts since it was last put in line, "attempts" all.
create table webhook_delivery (
    id          uuid        not null,
    endpoint_id uuid        not null,
    event_id    text        not null,
    type        text        not null,
    position    bigint      not null,
    state       text        not null,
    tries       int         not null default 0,
    attempts    int         not null default 0,
    due_at      timestamptz not null,
    lease_until timestamptz,
    outcome     text,
    status      int,
    created_at  timestamptz not null,
    finished_at timestamptz,
    constraint pk_webhook_delivery primary key (id),
    constraint uq_webhook_delivery_event unique (event_id, endpoint_id),
    constraint fk_webhook_delivery_endpoint foreign key (endpoint_id) references webhook_endpoint (id),
    constraint ck_webhook_delivery_state check (state in ('WAITING', 'SENDING', 'DELIVERED', 'FAILED', 'WITHHELD'))
);
create index ix_webhook_delivery_due on webhook_delivery (endpoint_id, due_at) where state = 'WAITING';
create index ix_webhook_delivery_sending on webhook_delivery (endpoint_id, lease_until) where state = 'SENDING';
create index ix_webhook_delivery_log on webhook_delivery (endpoint_id, created_at desc, id desc);
create index ix_webhook_delivery_created on webhook_delivery (created_at);

-- What became of each attempt: a word and a number, never what the other side said.
create table webhook_attempt (
    delivery_id uuid        not null,
    number      int         not null,
    outcome     text        not null,
    status      int,
    at          timestamptz not null,
    constraint pk_webhook_attempt primary key (delivery_id, number),
    constraint fk_webhook_attempt_delivery foreign key (delivery_id) references webhook_delivery (id) on delete cascade
);

-- Waits between attempts as Standard Webhooks recommends, three days in all; how long an endpoint may fail throughout; how long
-- the former secret still signs beside the new one. Our own policy.
insert into sending_rule (code, version, valid_from, value) values
    ('WEBHOOK_WAITS', 1, date '2020-01-01', 'PT5S PT5M PT30M PT2H PT5H PT10H PT14H PT20H PT24H'),
    ('WEBHOOK_FAILING', 1, date '2020-01-01', 'PT120H'),
    ('WEBHOOK_OVERLAP', 1, date '2020-01-01', 'PT24H');
