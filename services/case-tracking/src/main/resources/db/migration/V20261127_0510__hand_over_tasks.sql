-- Which organisation takes over from which, by date (DOMAIN §1): rows of organisation/successions.json, loaded at the start of
-- the service, added and never edited.
create table organisation_succession (
    role       text not null,
    from_org   text not null,
    place      text,
    to_org     text not null,
    valid_from date not null,
    source     text not null,
    mark       text not null,
    constraint uq_organisation_succession unique nulls not distinct (role, from_org, place, valid_from),
    constraint ck_organisation_succession_orgs check (from_org <> to_org)
);

-- What was handed over, as it stood: the predecessor goes on seeing that, and nothing later.
create table task_hand_over (
    id         uuid        not null,
    task_id    uuid        not null,
    case_id    uuid        not null,
    role       text        not null,
    from_org   text        not null,
    to_org     text        not null,
    valid_from date        not null,
    source     text        not null,
    state      text        not null,
    reply_ref  text,
    at         timestamptz not null,
    constraint pk_task_hand_over primary key (id),
    constraint fk_task_hand_over_task foreign key (task_id) references task (id)
);
create index ix_task_hand_over_task on task_hand_over (task_id, at);
create index ix_task_hand_over_from_at on task_hand_over (from_org, at desc, id desc);
create index ix_task_hand_over_to on task_hand_over (to_org, case_id);

-- The sweep asks for both states of an organisation's tasks; open ones have an index.
create index ix_task_org_replied on task (agency_org) where state = 'REPLIED';

alter table task_hand_over enable row level security;
create policy rls_task_hand_over_scope on task_hand_over for all using (
    case (select current_setting('dongthuan.scope', true))
        when 'system' then true
        else sees_task(task_id)
    end);
