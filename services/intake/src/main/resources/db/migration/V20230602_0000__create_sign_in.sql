-- Citizen sign-in. The one-time code is sealed so that notification can fetch it (claim check) and hashed to compare.
create table sign_in_challenge (
    id           uuid        not null,
    person_id    uuid        not null,
    complaint_id uuid,
    code_hash    text        not null,
    sealed_code  bytea       not null,
    attempts     int         not null default 0,
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    used_at      timestamptz,
    constraint pk_sign_in_challenge primary key (id),
    constraint fk_sign_in_challenge_person foreign key (person_id) references person (id)
);
create index ix_sign_in_challenge_person on sign_in_challenge (person_id, created_at);

-- The key that signs citizens' tokens; sealed with the key encryption key, shared by all instances.
create table citizen_signing_key (
    kid         text        not null,
    public_key  bytea       not null,
    private_key bytea       not null,
    created_at  timestamptz not null,
    constraint pk_citizen_signing_key primary key (kid)
);

-- People an account list named: their case code, whether or not they ever complained.
create table listed_person (
    incident_id  uuid        not null,
    person_id    uuid        not null,
    code         text        not null,
    complaint_id uuid,
    listed_at    timestamptz not null,
    constraint pk_listed_person primary key (incident_id, person_id),
    constraint fk_listed_person_person foreign key (person_id) references person (id)
);
create index ix_listed_person_code on listed_person (code);
