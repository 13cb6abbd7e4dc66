-- Investigation exceptions to the citizen's access log: hide an organisation's looks at a case until a moment.
create table access_exception (
    id          uuid        not null,
    case_id     uuid        not null,
    person_id   uuid        not null,
    org         text        not null,
    reason_code text        not null,
    until       timestamptz not null,
    opened_by   text        not null,
    opened_at   timestamptz not null,
    approved_by text,
    approved_at timestamptz,
    constraint pk_access_exception primary key (id),
    constraint fk_access_exception_case foreign key (case_id) references case_file (id),
    constraint ck_access_exception_second_person check (approved_by <> opened_by)
);
create index ix_access_exception_person on access_exception (person_id);
create index ix_access_exception_opened on access_exception (opened_at, id);
