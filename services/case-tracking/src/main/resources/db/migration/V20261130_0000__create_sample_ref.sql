-- Random samples of closures as bank-integration told them. Of an incident and its banks, of no person: not fenced.
create table sample_ref (
    sample_id   uuid        not null,
    incident_id uuid        not null,
    bank_org    text        not null,
    state       text        not null,
    signed_at   timestamptz not null,
    constraint pk_sample_ref primary key (sample_id)
);
create index ix_sample_ref_incident on sample_ref (incident_id, bank_org, signed_at desc);
