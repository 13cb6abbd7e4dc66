-- What a data subject asks of a controller (yêu cầu của chủ thể dữ liệu, DOMAIN §2.7). It names the case, never the person;
-- by when it is to be answered stands on its deadlines.
create table data_request (
    id              uuid        not null,
    case_id         uuid        not null,
    incident_id     uuid        not null,
    place_code      text        not null,
    province        text        not null,
    kind            text        not null,
    data            text        not null,
    controller_org  text        not null,
    state           text        not null,
    received_at     timestamptz not null,
    recorded_at     timestamptz not null,
    acknowledged_at timestamptz,
    outcome         text,
    reason_code     text,
    paper_number    text,
    answered_at     timestamptz,
    version         int         not null,
    constraint pk_data_request primary key (id),
    constraint fk_data_request_case foreign key (case_id) references case_file (id)
);
create index ix_data_request_case on data_request (case_id);
create index ix_data_request_incident_recorded on data_request (incident_id, recorded_at desc, id desc);
create index ix_data_request_place_recorded on data_request (place_code, recorded_at desc, id desc);
create index ix_data_request_controller_recorded on data_request (controller_org, recorded_at desc, id desc);

-- Why a request is refused, or granted in part only.
create table data_request_reason (
    code        text not null,
    description text not null,
    source      text not null,
    constraint pk_data_request_reason primary key (code)
);
insert into data_request_reason (code, description, source) values
    ('KEPT_BY_LAW', 'Closing is not erasing: the bank keeps identification records', 'anti-money-laundering law (DOMAIN 2.4), not verified'),
    ('EVIDENCE', 'Needed as evidence in a proceeding or under a hold', 'platform policy'),
    ('NOT_HELD', 'The controller does not hold such data', 'platform policy'),
    ('NOT_THE_SUBJECT', 'The data are not those of the person who asks', 'platform policy'),
    ('RIGHTS_OF_OTHERS', 'It would disclose or harm data of somebody else', 'platform policy');

-- Seen by the person, the commune, and the organisation it is addressed to, which need not see the case (decision 0002,
-- point 11).
alter table data_request enable row level security;
create policy rls_data_request_scope on data_request for all using (
    case (select current_setting('dongthuan.scope', true))
        when 'system' then true
        when 'all' then true
        when 'person' then sees_case(case_id)
        when 'commune' then
            place_code = any ((select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[])
        when 'org' then
            controller_org = any ((select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[])
        else false
    end);
