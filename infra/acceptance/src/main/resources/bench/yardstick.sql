-- The rows of a filing as plainly as they can be stored: keys that must be unique are, nothing else is indexed.
create table complaint (
    id           uuid        not null primary key,
    code         text        not null unique,
    person_id    uuid        not null,
    body         text        not null,
    submitted_at timestamptz not null
);
create table outbox_event (
    seq         bigint generated always as identity primary key,
    id          uuid        not null unique,
    topic       text        not null,
    event_key   text        not null,
    payload     text        not null,
    occurred_at timestamptz not null
);
create table idempotency_key (
    client       text        not null,
    key          text        not null,
    request_hash bytea       not null,
    status       int         not null,
    body         bytea       not null,
    expires_at   timestamptz not null,
    primary key (client, key)
);
