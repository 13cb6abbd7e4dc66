-- Ships with V20261122_2201: the due dates of tasks become deadlines, and the tables of the old rules go.
insert into deadline (id, rule_code, rule_version, calendar_version, start_fact, started_at, recorded_at, remote, complex,
    extended_by, extensions, paused, due_at, provisional, subject_kind, subject_id, case_id, incident_id, place_code, province,
    responsible_role, responsible_org, state, met_at, escalations, next_at, version)
select gen_random_uuid(), deadline_code, rule_version, '', 'ASSIGNMENT', created_at, created_at, false, false,
    0, 0, 0, due_at, false, 'TASK', id, case_id, incident_id, place_code, province,
    agency_role, agency_org, case state when 'DONE' then 'MET' else 'RUNNING' end, done_at, 0,
    case state when 'DONE' then null else due_at end, 0
from task;

alter table task drop column rule_version;
drop table deadline_rule;
drop table day_off;
drop table swapped_working_day;
