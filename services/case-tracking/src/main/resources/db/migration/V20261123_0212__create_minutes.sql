-- Minutes (biên bản) with their parties (DOMAIN §2.7). The text never changes; corrections are addenda.
create table minutes (
    id          uuid        not null,
    incident_id uuid        not null,
    place_code  text        not null,
    province    text        not null,
    org         text        not null,
    number      text        not null,
    title       text        not null,
    body        text        not null,
    held_at     timestamptz not null,
    addendum_to uuid,
    state       text        not null,
    drafted_by  text        not null,
    drafted_at  timestamptz not null,
    read_out_at timestamptz,
    document_id uuid,
    version     int         not null,
    constraint pk_minutes primary key (id),
    constraint uq_minutes_number unique (number),
    constraint fk_minutes_incident foreign key (incident_id) references incident (id),
    constraint fk_minutes_addendum_to foreign key (addendum_to) references minutes (id)
);
create index ix_minutes_incident_drafted on minutes (incident_id, drafted_at desc, id desc);
create index ix_minutes_place_drafted on minutes (place_code, drafted_at desc, id desc);

-- Officials and their words: signed, or refused before two witnesses.
create table minutes_party (
    minutes_id         uuid not null,
    role               text not null,
    org                text not null,
    name               text not null,
    position           text not null,
    signature_kind     text,
    signed_by          text,
    signed_at          timestamptz,
    refusal_reason     text,
    first_witness      text,
    first_witness_org  text,
    second_witness     text,
    second_witness_org text,
    refused_at         timestamptz,
    constraint pk_minutes_party primary key (minutes_id, role, org),
    constraint fk_minutes_party_minutes foreign key (minutes_id) references minutes (id),
    constraint ck_minutes_party_one_word check (signed_at is null or refused_at is null)
);
create index ix_minutes_party_org on minutes_party (org, minutes_id);
