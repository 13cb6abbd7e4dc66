-- Information on crime about an incident (tin báo về tội phạm, DOMAIN §3.2 CR-FWD): the commune police's, one for each
-- incident. It concludes nothing about anybody's guilt and names nobody.
create table crime_file (
    id                uuid        not null,
    incident_id       uuid        not null,
    place_code        text        not null,
    province          text        not null,
    state             text        not null,
    recorded_at       timestamptz not null,
    flag_rule         text,
    flag_rule_version int,
    flagged_at        timestamptz,
    received_at       timestamptz,
    forwarded_at      timestamptz,
    paper_number      text,
    decided_at        timestamptz,
    decision_number   text,
    version           int         not null,
    constraint pk_crime_file primary key (id),
    constraint uq_crime_file_incident unique (incident_id),
    constraint fk_crime_file_incident foreign key (incident_id) references incident (id)
);
create index ix_crime_file_place_recorded on crime_file (place_code, recorded_at desc, id desc);
create index ix_crime_file_province_recorded on crime_file (province, recorded_at desc, id desc);

-- From how many accounts on the police are told. The numbers are data: a change is a new version from a day on, never an
-- edit. The law of the day on which the window opened counts.
create table crime_flag_rule (
    code       text not null,
    version    int  not null,
    valid_from date not null,
    valid_to   date,
    accounts   int  not null,
    source     text not null,
    constraint pk_crime_flag_rule primary key (code, version)
);
insert into crime_flag_rule (code, version, valid_from, accounts, source) values
    ('CC-291', 1, date '2018-01-01', 20, 'Criminal Code art. 291 (DOMAIN 3.4), secondary source; date of entry into force not verified');

-- Police alone. Coarser than CrimeFileScope: it does not tell the roles of a commune or province apart.
alter table crime_file enable row level security;
create policy rls_crime_file_scope on crime_file for all using (
    case (select current_setting('dongthuan.scope', true))
        when 'system' then true
        when 'commune' then
            place_code = any ((select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[])
        when 'province' then
            province = any ((select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[])
        else false
    end);
