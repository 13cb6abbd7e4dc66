-- What people and corrected windows did to memberships: incident_member says who is in now, this says how it came about.
-- Complaint ids only, like incident_member; asked by incident, which is in the caller's scope.
create table incident_member_change (
    id           uuid        not null,
    incident_id  uuid        not null,
    complaint_id uuid        not null,
    event        text        not null,
    rule_code    text,
    reason       text        not null,
    actor        text        not null,
    role         text        not null,
    org          text,
    at           timestamptz not null,
    constraint pk_incident_member_change primary key (id),
    constraint fk_incident_member_change_incident foreign key (incident_id) references incident (id)
);
create index ix_incident_member_change_at on incident_member_change (incident_id, at desc, id desc);
