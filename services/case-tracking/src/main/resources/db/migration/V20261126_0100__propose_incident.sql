-- The system proposes an incident when like complaints come close together (DOMAIN §2.3). The numbers are data: a change is
-- a new version from a day on, never an edit.
create table proposal_rule (
    code            text not null,
    version         int  not null,
    valid_from      date not null,
    valid_to        date,
    complaints      int  not null,
    within_minutes  int  not null,
    days_apart      int  not null,
    description     text not null,
    source          text not null,
    constraint pk_proposal_rule primary key (code, version)
);
-- days_apart: how far apart what the complaints tell of may lie; 0 = all of the same day
insert into proposal_rule (code, version, valid_from, complaints, within_minutes, days_apart, description, source) values
    ('LIKE-COMPLAINTS', 1, date '2000-01-01', 3, 120, 0,
     'Filed within two hours with others of the same place, matter, product and day', 'platform policy (DOMAIN 2.3)');

-- Which rule proposed it; null for what an agency reported.
alter table incident
    add column proposal_rule         text,
    add column proposal_rule_version int;
create index ix_incident_like on incident (place_code, matter, product);

-- Whether a complaint ever was under an incident is asked too, not only whether it is now.
drop index ix_incident_member_complaint;
create index ix_incident_member_complaint on incident_member (complaint_id);
create index ix_complaint_ref_filed on complaint_ref (place_code, matter, product, submitted_at);
