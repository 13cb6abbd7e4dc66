-- What the tests' own application does leaves a row here, so that effects can be counted.
create table probe_effect (
    id   bigint generated always as identity,
    name text not null,
    constraint pk_probe_effect primary key (id)
);
