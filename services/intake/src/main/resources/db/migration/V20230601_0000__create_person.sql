-- The identity vault. Sealed columns are AES-GCM under the person's own key; erasing a person clears wrapped_key and name.
create table person (
    id             uuid        not null,
    citizen_id_ref text        not null,
    wrapped_key    bytea       not null,
    full_name      text        not null,
    name_key       text        not null,
    citizen_id     bytea       not null,
    birth_date     bytea,
    address        bytea,
    phone          bytea,
    phone_ref      text,
    phone_kind     text        not null,
    language       text        not null default 'vi',
    interpreter    boolean     not null default false,
    source         text        not null,
    created_at     timestamptz not null,
    updated_at     timestamptz not null,
    version        int         not null,
    constraint pk_person primary key (id),
    constraint uq_person_citizen_id_ref unique (citizen_id_ref)
);
create index ix_person_phone_ref on person (phone_ref);
create index ix_person_name_key on person using gin (name_key gin_trgm_ops);
