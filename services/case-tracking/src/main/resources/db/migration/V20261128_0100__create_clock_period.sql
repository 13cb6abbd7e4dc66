-- Periods in which somebody may act (decision 0007): computed like deadlines, but nobody's duty, so kept apart from them.
-- Ships with version 2 of the rule LC-APP, which starts the first of them.
create table clock_period (
    id               uuid        not null,
    rule_code        text        not null,
    rule_version     int         not null,
    calendar_version text        not null,
    start_fact       text        not null,
    started_at       timestamptz not null,
    recorded_at      timestamptz not null,
    remote           boolean     not null,
    complex          boolean     not null,
    extended_by      int         not null,
    extensions       int         not null,
    paused           bigint      not null,
    due_at           timestamptz not null,
    provisional      boolean     not null,
    subject_kind     text        not null,
    subject_id       uuid        not null,
    place_code       text        not null,
    state            text        not null,
    ended_at         timestamptz,
    ended_by         text,
    next_at          timestamptz,
    version          int         not null,
    constraint pk_clock_period primary key (id),
    -- A fact that is told twice starts one period.
    constraint uq_clock_period_subject unique (subject_kind, subject_id, rule_code, started_at)
);
-- What the sweep reads: only what still runs, in the order of time.
create index ix_clock_period_next on clock_period (next_at, id) where next_at is not null;

-- Facts and time alone write here, and no endpoint reads: a caller's connection sees none.
alter table clock_period enable row level security;
create policy rls_clock_period_scope on clock_period for all using (
    (select current_setting('dongthuan.scope', true)) = 'system');
