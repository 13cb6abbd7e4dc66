-- Answers already given to a client's Idempotency-Key. The stored body is sealed: it may hold a receipt's secret.
create table idempotency_key (
    client       text        not null,
    key          text        not null,
    request_hash bytea       not null,
    status       int         not null,
    location     text,
    body         bytea,
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    constraint pk_idempotency_key primary key (client, key)
);
create index ix_idempotency_key_expires_at on idempotency_key (expires_at);
