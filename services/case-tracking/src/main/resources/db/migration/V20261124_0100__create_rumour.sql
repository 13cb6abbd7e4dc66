-- Rumours and their corrections (DOMAIN §2.7). There is no column for an author, and none may be added: Decree 15/2020
-- is a matter for the authority, not for this platform.
create table rumour (
    id           uuid        not null,
    incident_id  uuid        not null,
    place_code   text        not null,
    province     text        not null,
    kind         text        not null,
    link         text,
    sha256       text,
    seen_at      timestamptz not null,
    claim        text        not null,
    state        text        not null,
    finding      text,
    covered_by   uuid,
    draft        text,
    correction   text,
    reported_at  timestamptz not null,
    published_at timestamptz,
    version      int         not null,
    constraint pk_rumour primary key (id),
    constraint fk_rumour_incident foreign key (incident_id) references incident (id),
    constraint fk_rumour_covered_by foreign key (covered_by) references rumour (id)
);
create index ix_rumour_incident_reported on rumour (incident_id, reported_at desc, id desc);
create index ix_rumour_place_reported on rumour (place_code, reported_at desc, id desc);

-- Chair and department, each once, for the draft as it is.
create table rumour_approval (
    rumour_id uuid        not null,
    role      text        not null,
    actor     text        not null,
    at        timestamptz not null,
    constraint pk_rumour_approval primary key (rumour_id, role),
    constraint fk_rumour_approval_rumour foreign key (rumour_id) references rumour (id)
);

-- Live figures as they were when a correction was published or a report was generated.
create table stored_figure (
    subject_id uuid not null,
    name       text not null,
    value      int  not null,
    constraint pk_stored_figure primary key (subject_id, name)
);
