-- Rows of an uploaded file of complaints, sealed, until the job has done them. A job's own row holds only the id here.
create table filing_row (
    id         uuid        not null,
    job_id     uuid        not null,
    row_no     int         not null,
    sealed     bytea       not null,
    created_at timestamptz not null,
    constraint pk_filing_row primary key (id),
    constraint fk_filing_row_job foreign key (job_id) references job (id)
);
create index ix_filing_row_job on filing_row (job_id, row_no);
