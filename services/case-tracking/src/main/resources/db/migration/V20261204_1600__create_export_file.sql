-- Files that officers had made of an incident. They name no person and no account number: codes of cases, states and times.
-- Each belongs to the officer whose rights it was made with; it is deleted when it has run out.
create table export_file (
    job_id     uuid        not null,
    part       text        not null,
    owner      text        not null,
    name       text        not null,
    media_type text        not null,
    expires_at timestamptz not null,
    content    bytea       not null,
    constraint pk_export_file primary key (job_id, part)
);
create index ix_export_file_expires on export_file (expires_at);
