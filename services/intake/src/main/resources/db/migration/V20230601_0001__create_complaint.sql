-- Complaints and their history. Scope columns (place_code, partner_org, respondent_org) stand on the row so that the
-- predicate needs no join.
create sequence complaint_number as bigint start 1;

create table code_series (
    place_code text not null,
    prefix     text not null,
    constraint pk_code_series primary key (place_code)
);
insert into code_series (place_code, prefix) values ('19432', 'LB'), ('19435', 'KS');

create table complaint (
    id             uuid        not null,
    code           text        not null,
    person_id      uuid        not null,
    secret_hash    text        not null,
    channel        text        not null,
    matter         text        not null,
    product        text        not null,
    place_code     text        not null,
    respondent_org text,
    partner_org    text,
    filed_by       text        not null,
    occurred_on    date        not null,
    narrative      bytea       not null,
    confirmation   text        not null,
    incident_id    uuid,
    case_id        uuid,
    state          text        not null,
    track          text,
    handler        text,
    survivor_id    uuid,
    merged_from    text,
    reply          bytea,
    submitted_at   timestamptz not null,
    triaged_at     timestamptz,
    replied_at     timestamptz,
    version        int         not null,
    constraint pk_complaint primary key (id),
    constraint uq_complaint_code unique (code),
    constraint fk_complaint_person foreign key (person_id) references person (id),
    constraint fk_complaint_survivor foreign key (survivor_id) references complaint (id)
);
create index ix_complaint_place_submitted on complaint (place_code, submitted_at desc, id desc);
create index ix_complaint_place_state_submitted on complaint (place_code, state, submitted_at desc, id desc);
create index ix_complaint_partner_submitted on complaint (partner_org, submitted_at desc, id desc)
    where partner_org is not null;
create index ix_complaint_person on complaint (person_id, submitted_at);

create table complaint_transition (
    id           uuid        not null,
    complaint_id uuid        not null,
    event        text        not null,
    from_state   text,
    to_state     text        not null,
    actor        text        not null,
    role         text        not null,
    org          text,
    reason_code  text,
    at           timestamptz not null,
    from_version int         not null,
    constraint pk_complaint_transition primary key (id),
    constraint fk_complaint_transition_complaint foreign key (complaint_id) references complaint (id)
);
create index ix_complaint_transition_complaint on complaint_transition (complaint_id, at);
