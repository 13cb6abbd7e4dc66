-- Incidents, their organisations, approvals and history (DOMAIN §2.3).
create sequence incident_number as bigint start 1;

create table incident (
    id           uuid        not null,
    code         text        not null,
    place_code   text        not null,
    province     text        not null,
    matter       text        not null,
    product      text        not null,
    window_from  timestamptz not null,
    window_to    timestamptz not null,
    state        text        not null,
    reported_by  text        not null,
    reported_at  timestamptz not null,
    contained_at timestamptz,
    version      int         not null,
    constraint pk_incident primary key (id),
    constraint uq_incident_code unique (code)
);
create index ix_incident_place_reported on incident (place_code, reported_at desc, id desc);

create table incident_org (
    incident_id uuid not null,
    role        text not null,
    org         text not null,
    constraint pk_incident_org primary key (incident_id, role, org),
    constraint fk_incident_org_incident foreign key (incident_id) references incident (id)
);
create index ix_incident_org_org on incident_org (org, incident_id);

-- Acts that need several bodies: one row per body and act; a new round after a return starts with none.
create table incident_approval (
    incident_id uuid        not null,
    act         text        not null,
    role        text        not null,
    actor       text        not null,
    org         text,
    at          timestamptz not null,
    constraint pk_incident_approval primary key (incident_id, act, role),
    constraint fk_incident_approval_incident foreign key (incident_id) references incident (id)
);

create table incident_transition (
    id           uuid        not null,
    incident_id  uuid        not null,
    event        text        not null,
    from_state   text,
    to_state     text        not null,
    actor        text        not null,
    role         text        not null,
    org          text,
    reason_code  text,
    effective_at timestamptz not null,
    at           timestamptz not null,
    from_version int         not null,
    constraint pk_incident_transition primary key (id),
    constraint fk_incident_transition_incident foreign key (incident_id) references incident (id)
);
create index ix_incident_transition_incident on incident_transition (incident_id, at);
