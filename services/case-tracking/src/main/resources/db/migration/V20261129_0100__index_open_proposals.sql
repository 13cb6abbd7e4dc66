-- What the system proposed and nobody has decided yet: few among all incidents, asked for by every start page of a lead.
create index ix_incident_proposed on incident (reported_at desc, id desc)
    where state = 'REPORTED' and proposal_rule is not null;
