-- Server-side jobs: bulk work with progress, a result per row, stop and resume.
create table job (
    id          uuid        not null,
    kind        text        not null,
    state       text        not null,
    actor       jsonb       not null,
    parameters  jsonb       not null,
    total       int         not null,
    done        int         not null default 0,
    failed      int         not null default 0,
    created_at  timestamptz not null,
    finished_at timestamptz,
    leased_until timestamptz,
    constraint pk_job primary key (id)
);
create index ix_job_open on job (created_at) where state = 'RUNNING';

create table job_row (
    job_id  uuid not null,
    row_no  int  not null,
    subject text not null,
    state   text not null default 'WAITING',
    code    text,
    detail  text,
    constraint pk_job_row primary key (job_id, row_no),
    constraint fk_job_row_job foreign key (job_id) references job (id)
);
create index ix_job_row_waiting on job_row (job_id, row_no) where state = 'WAITING';
