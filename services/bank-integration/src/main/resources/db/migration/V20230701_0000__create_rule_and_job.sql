-- Numbers by date, holidays, places, jobs. Ships before the code that reads them.
create table rule (
    rule_code  text not null,
    valid_from date not null,
    valid_to   date,
    value      text not null,
    source     text not null,
    constraint pk_rule primary key (rule_code, valid_from)
);
insert into rule (rule_code, valid_from, value, source) values
    ('DECISION-ATTEMPTS', '2000-01-01', '2', 'Own policy (DOMAIN 2.4): two contact attempts'),
    ('DECISION-SECOND-AFTER', '2000-01-01', 'P3D', 'Own policy: second attempt when three days brought no answer'),
    ('DECISION-TIME', '2000-01-01', 'P7D', 'Own policy (DOMAIN 2.4): seven days to decide'),
    ('BK-SLA', '2000-01-01', '1', 'Own policy (DOMAIN 2.4): bank acknowledges within one working day'),
    ('HOLD-REVIEW', '2000-01-01', 'P30D', 'Own policy: a hold is reviewed within thirty days');

create table holiday (
    day  date not null,
    name text not null,
    constraint pk_holiday primary key (day)
);
insert into holiday (day, name) values
    ('2023-09-01', 'Quốc khánh'), ('2023-09-04', 'Quốc khánh (nghỉ bù)'), ('2024-01-01', 'Tết Dương lịch');

-- Which province a commune lies in: scope of provincial bodies.
create table place (
    code     text not null,
    province text not null,
    constraint pk_place primary key (code)
);
insert into place (code, province) values ('19432', '45'), ('19435', '45');

create table bank_job (
    id          uuid        not null,
    kind        text        not null,
    subject     uuid        not null,
    state       text        not null,
    total       bigint      not null,
    done        bigint      not null,
    waiting_for text,
    lease_owner text,
    lease_until timestamptz,
    created_by  text        not null,
    created_org text,
    created_at  timestamptz not null,
    constraint pk_bank_job primary key (id)
);
create index ix_bank_job_running on bank_job (created_at) where state = 'RUNNING';
