-- Cases that an incident ends without: excluded with a reason, or carried over to a body by a paper. A withdrawn one stays.
create table incident_exception (
    id               uuid        not null,
    incident_id      uuid        not null,
    case_id          uuid        not null,
    kind             text        not null,
    reason_code      text        not null,
    carried_role     text,
    carried_org      text,
    document_ref     text,
    actor            text        not null,
    role             text        not null,
    org              text,
    at               timestamptz not null,
    withdrawn_at     timestamptz,
    withdrawn_by     text,
    withdrawn_reason text,
    constraint pk_incident_exception primary key (id),
    constraint fk_incident_exception_incident foreign key (incident_id) references incident (id),
    constraint fk_incident_exception_case foreign key (case_id) references case_file (id)
);
create unique index uq_incident_exception_case on incident_exception (case_id) where withdrawn_at is null;
create index ix_incident_exception_at on incident_exception (incident_id, at desc, id desc);

-- Seen with its case (decision 0002, point 11).
alter table incident_exception enable row level security;
create policy rls_incident_exception_scope on incident_exception for all using (
    case (select current_setting('dongthuan.scope', true))
        when 'system' then true
        else sees_case(case_id)
    end);
