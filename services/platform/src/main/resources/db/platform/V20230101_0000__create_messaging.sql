-- Outbox, inbox and dead letters (decision 0001). Ships before any code that publishes or consumes events.

create table outbox_event (
    seq          bigint generated always as identity,
    id           uuid        not null,
    topic        text        not null,
    aggregate_type text      not null,
    aggregate_id text        not null,
    event_key    text        not null,
    type         text        not null,
    payload      text        not null,
    source       text        not null,
    specversion  text        not null default '1.0',
    content_type text        not null default 'application/json',
    traceparent  text,
    data_ref     text,
    occurred_at  timestamptz not null,
    attempts     int         not null default 0,
    parked_at    timestamptz,
    last_error   text,
    constraint pk_outbox_event primary key (seq),
    constraint uq_outbox_event_id unique (id)
) with (autovacuum_vacuum_scale_factor = 0.0, autovacuum_vacuum_threshold = 2000, fillfactor = 90);

-- A parked row holds back the later rows of its key only.
create index ix_outbox_event_parked on outbox_event (event_key, seq) where parked_at is not null;

create table inbox_event (
    consumer    text        not null,
    event_id    text        not null,
    received_at timestamptz not null,
    constraint pk_inbox_event primary key (consumer, event_id)
);
create index ix_inbox_event_received_at on inbox_event (received_at);

create table dead_letter (
    id          uuid        not null,
    consumer    text        not null,
    topic       text        not null,
    event_id    text,
    type        text,
    event_key   text,
    headers     jsonb       not null,
    payload     text        not null,
    reason      text        not null,
    recorded_at timestamptz not null,
    replayed_at timestamptz,
    constraint pk_dead_letter primary key (id)
);
create index ix_dead_letter_recorded_at on dead_letter (recorded_at, id);
