-- Deadlines and days off (DOMAIN §3.1, §3.6): data, loaded yearly with the notice number.
create table deadline_rule (
    code       text not null,
    version    int  not null,
    valid_from date not null,
    length     int  not null,
    unit       text not null,
    source     text not null,
    constraint pk_deadline_rule primary key (code, version),
    constraint ck_deadline_rule_unit check (unit = 'WORKING_DAYS')
);
insert into deadline_rule (code, version, valid_from, length, unit, source) values
    ('CLAIM-EVIDENCE', 1, date '2023-01-01', 3, 'WORKING_DAYS', 'platform policy');

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
