-- Whether the incident is one that everybody may know of: confirmed at least, as case-tracking's public status has it. Those by
-- which closures went out were confirmed long before (DOMAIN 2.3). Ships with the code that learns it from events.
alter table incident_window add column told boolean not null default false;
update incident_window w set told = true where exists (select 1 from closure_dispatch d where d.incident_id = w.incident_id);
create index ix_incident_window_code on incident_window (code) where code is not null;
create index ix_closure_dispatch_incident on closure_dispatch (incident_id, sent_on);

-- The second limit of BK-SLA; the first one stands in the table since the beginning.
insert into rule (rule_code, valid_from, value, source) values
    ('BK-SLA-RESULT', '2000-01-01', '5', 'Own policy (DOMAIN 3.2, BK-SLA): result within five working days');
