-- Clocks (decision 0007). Rules and days off come from data files; the service loads them at its start. Replaces
-- deadline_rule, day_off and swapped_working_day, whose rows those files hold too.
create table clock_rule (
    code       text  not null,
    version    int   not null,
    valid_from date  not null,
    valid_to   date,
    terms      jsonb not null,
    constraint pk_clock_rule primary key (code, version)
);

create table calendar_year (
    year        int     not null,
    version     int     not null,
    provisional boolean not null,
    days        jsonb   not null,
    constraint pk_calendar_year primary key (year, version)
);

-- Why a deadline was missed; an officer chooses one.
create table deadline_cause (
    code        text not null,
    description text not null,
    constraint pk_deadline_cause primary key (code)
);
insert into deadline_cause (code, description) values
    ('STAFF_SHORTAGE', 'Not enough people for the work that came in'),
    ('WAITING_FOR_OTHER_AGENCY', 'Another agency did not answer in time'),
    ('WAITING_FOR_CITIZEN', 'The citizen could not be reached or did not answer'),
    ('TECHNICAL_FAULT', 'The platform or another system did not work'),
    ('NOT_NOTICED', 'Nobody saw that it was due'),
    ('DONE_BUT_NOT_RECORDED', 'It was done in time and recorded late'),
    ('FORCE_MAJEURE', 'Flood, storm, power cut and the like'),
    ('OTHER', 'Something else; the text says what');

-- No foreign key to clock_rule: rules are never deleted, and a filing should not pay for the check.
create table deadline (
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
    case_id          uuid,
    incident_id      uuid,
    place_code       text        not null,
    province         text        not null,
    responsible_role text        not null,
    responsible_org  text,
    state            text        not null,
    suspended_at     timestamptz,
    met_at           timestamptz,
    reminded_at      timestamptz,
    escalations      int         not null,
    escalated_to     text,
    next_at          timestamptz,
    cause_code       text,
    cause_text       text,
    cause_by         text,
    cause_at         timestamptz,
    version          int         not null,
    constraint pk_deadline primary key (id),
    constraint uq_deadline_subject unique (subject_kind, subject_id, rule_code)
);
-- What the sweep reads: only what still has a step ahead of it, in the order of time.
create index ix_deadline_next on deadline (next_at, id) where next_at is not null;
create index ix_deadline_place_due on deadline (place_code, due_at, id);
create index ix_deadline_place_state_due on deadline (place_code, state, due_at, id);
create index ix_deadline_province_due on deadline (province, due_at, id);
create index ix_deadline_org_due on deadline (responsible_org, due_at, id) where responsible_org is not null;
create index ix_deadline_org_state_due on deadline (responsible_org, state, due_at, id) where responsible_org is not null;
create index ix_deadline_incident_due on deadline (incident_id, due_at, id) where incident_id is not null;
create index ix_deadline_case on deadline (case_id) where case_id is not null;

create table deadline_change (
    id           uuid        not null,
    deadline_id  uuid        not null,
    event        text        not null,
    from_state   text        not null,
    to_state     text        not null,
    due_before   timestamptz not null,
    due_after    timestamptz not null,
    actor        text        not null,
    role         text        not null,
    org          text,
    reason_code  text,
    effective_at timestamptz not null,
    recorded_at  timestamptz not null,
    constraint pk_deadline_change primary key (id)
);
create index ix_deadline_change_deadline on deadline_change (deadline_id, recorded_at);
