-- Many consents to keep an account end at once, by two persons (decision 0010).
create table consent_ending (
    id            uuid        not null,
    incident_id   uuid        not null,
    bank_org      text        not null,
    act           text        not null,
    reason_code   text        not null,
    reference     text,
    state         text        not null,
    size          int         not null,
    proposed_by   text        not null,
    proposed_role text        not null,
    proposed_org  text,
    proposed_at   timestamptz not null,
    decided_by    text,
    decided_role  text,
    decided_org   text,
    decided_at    timestamptz,
    version       int         not null,
    constraint pk_consent_ending primary key (id)
);
create index ix_consent_ending_incident on consent_ending (incident_id, proposed_at desc, id desc);
create index ix_consent_ending_proposed on consent_ending (proposed_at desc, id desc);

create table consent_ending_row (
    ending_id       uuid not null,
    keep_consent_id uuid not null,
    result          text,
    constraint pk_consent_ending_row primary key (ending_id, keep_consent_id),
    constraint fk_consent_ending_row_ending foreign key (ending_id) references consent_ending (id),
    constraint fk_consent_ending_row_keep foreign key (keep_consent_id) references keep_consent (id)
);

create index ix_keep_consent_incident_state on keep_consent (incident_id, state) where incident_id is not null;

-- Second fence, as EndingScope decides; a row shows only with its consent.
alter table consent_ending enable row level security;
create policy rls_consent_ending_scope on consent_ending for all using (
    case (select current_setting('dongthuan.scope', true))
        when 'system' then true
        when 'all' then true
        when 'commune' then incident_id in (select i.incident_id from incident_ref i where i.place_code = any (
            (select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[]))
        when 'province' then incident_id in (select i.incident_id from incident_ref i where i.province = any (
            (select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[]))
        when 'org' then bank_org = any (
            (select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[])
        else false
    end);

alter table consent_ending_row enable row level security;
create policy rls_consent_ending_row_scope on consent_ending_row for all using (
    case (select current_setting('dongthuan.scope', true))
        when 'system' then true
        else exists (select 1 from keep_consent k where k.id = consent_ending_row.keep_consent_id)
    end);
