-- Duties per agency on a case, from templates held as data; due dates by effective-dated rules.
create table deadline_rule (
    code       text not null,
    version    int  not null,
    valid_from date not null,
    valid_to   date,
    length     int  not null,
    unit       text not null,
    source     text not null,
    constraint pk_deadline_rule primary key (code, version)
);
insert into deadline_rule (code, version, valid_from, length, unit, source) values
    ('TASK-REMEDY', 1, date '2023-01-01', 20, 'WORKING_DAYS', 'platform policy'),
    ('TASK-VERDICT', 1, date '2023-01-01', 10, 'WORKING_DAYS', 'platform policy'),
    ('TASK-REPLY', 1, date '2023-01-01', 30, 'DAYS', 'platform policy'),
    ('TASK-TELL', 1, date '2023-01-01', 25, 'WORKING_DAYS', 'platform policy');

create table day_off (
    day    date not null,
    notice text not null,
    constraint pk_day_off primary key (day)
);
insert into day_off (day, notice) values
    ('2023-09-01', 'national day, to confirm'), ('2023-09-04', 'national day, to confirm'),
    ('2026-01-01', 'new year'), ('2026-01-02', 'swapped with Sat 10 Jan 2026'),
    ('2026-02-16', 'Tết'), ('2026-02-17', 'Tết'), ('2026-02-18', 'Tết'), ('2026-02-19', 'Tết'), ('2026-02-20', 'Tết'),
    ('2026-04-27', 'Hùng Kings, for Sun 26 Apr 2026'), ('2026-04-30', 'reunification day'), ('2026-05-01', 'labour day'),
    ('2026-08-31', 'swapped with Sat 22 Aug 2026'), ('2026-09-01', 'national day'), ('2026-09-02', 'national day'),
    ('2026-11-24', 'Vietnam Culture Day');

create table swapped_working_day (
    day    date not null,
    notice text not null,
    constraint pk_swapped_working_day primary key (day)
);
insert into swapped_working_day (day, notice) values
    ('2026-01-10', 'for 2 Jan 2026'), ('2026-08-22', 'for 31 Aug 2026');

create table task_template (
    kind          text not null,
    agency_role   text not null,
    deadline_code text not null,
    needs         text not null,
    constraint pk_task_template primary key (kind)
);
-- needs: ACCOUNT = only for a case with a listed account; COMPLAINT = only with a complaint; ALWAYS
insert into task_template (kind, agency_role, deadline_code, needs) values
    ('ACCOUNT_REMEDY', 'BK', 'TASK-REMEDY', 'ALWAYS'),
    ('CONSENT_VERDICT', 'DPO', 'TASK-VERDICT', 'ACCOUNT'),
    ('HOLDER_TOLD', 'CO', 'TASK-TELL', 'ALWAYS'),
    ('WRITTEN_REPLY', 'CC', 'TASK-REPLY', 'COMPLAINT');

create table task (
    id            uuid        not null,
    case_id       uuid        not null,
    incident_id   uuid,
    kind          text        not null,
    agency_role   text        not null,
    agency_org    text,
    place_code    text        not null,
    province      text        not null,
    state         text        not null,
    deadline_code text        not null,
    rule_version  int         not null,
    due_at        timestamptz not null,
    created_at    timestamptz not null,
    done_at       timestamptz,
    done_by       text,
    version       int         not null,
    constraint pk_task primary key (id),
    constraint uq_task_case_kind unique (case_id, kind),
    constraint fk_task_case foreign key (case_id) references case_file (id)
);
create index ix_task_org_due on task (agency_org, due_at, id) where state = 'OPEN';
create index ix_task_place_due on task (place_code, due_at, id) where state = 'OPEN';
