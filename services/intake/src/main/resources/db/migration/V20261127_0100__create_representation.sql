-- Many people with one complaint speak through representatives. How many they may be, the rule in force says.
create table representation_rule (
    code         text not null,
    version      int  not null,
    valid_from   date not null,
    valid_to     date,
    members_from int  not null,
    at_most      int  not null,
    source       text not null,
    constraint pk_representation_rule primary key (code, version, members_from)
);
insert into representation_rule (code, version, valid_from, valid_to, members_from, at_most, source) values
    ('LC-REP', 1, '2020-12-10', null, 5, 2, 'Decree 124/2020/ND-CP art. 6'),
    ('LC-REP', 1, '2020-12-10', null, 11, 5, 'Decree 124/2020/ND-CP art. 6');

create table representation (
    id              uuid        not null,
    place_code      text        not null,
    incident_id     uuid,
    matter          text        not null,
    state           text        not null,
    members         int         not null,
    representatives int         not null,
    document_ref    text        not null,
    rule_code       text        not null,
    rule_version    int         not null,
    rule_source     text        not null,
    formed_by       text        not null,
    formed_org      text,
    formed_at       timestamptz not null,
    ended_by        text,
    ended_at        timestamptz,
    end_reason      text,
    version         int         not null,
    constraint pk_representation primary key (id)
);
create index ix_representation_place on representation (place_code, formed_at desc, id desc);

create table representation_member (
    representation_id uuid    not null,
    complaint_id      uuid    not null,
    representative    boolean not null,
    ended             boolean not null default false,
    constraint pk_representation_member primary key (representation_id, complaint_id),
    constraint fk_representation_member_group foreign key (representation_id) references representation (id),
    constraint fk_representation_member_complaint foreign key (complaint_id) references complaint (id)
);
-- A complaint is spoken for by one group at a time.
create unique index uq_representation_member_living on representation_member (complaint_id) where not ended;

-- Second fence: a member is seen by whoever sees the complaint, a group by the communes and by its members.
alter table representation_member enable row level security;
create policy rls_representation_member_scope on representation_member for all using (
    case (select current_setting('dongthuan.scope', true))
        when 'system' then true
        else exists (select 1 from complaint c where c.id = representation_member.complaint_id)
    end)
    with check (true);
alter table representation enable row level security;
create policy rls_representation_scope on representation for all using (
    case (select current_setting('dongthuan.scope', true))
        when 'system' then true
        when 'all' then true
        when 'commune' then
            place_code = any ((select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[])
        when 'person' then
            exists (select 1 from representation_member m where m.representation_id = representation.id)
        else false
    end)
    with check (true);
