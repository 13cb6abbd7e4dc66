-- Cases :from to :to of a province, a tenth of them in the commune whose lists are measured, each with two duties.
with cases as (
    insert into case_file (id, code, person_id, citizen_id_ref, origin, place_code, province, state, holder_told, opened_at, version)
    select gen_random_uuid(), 'P4-' || n, gen_random_uuid(), 'P4-' || n, 'COMPLAINT',
        case when n % 10 = 0 then '19432' else (20000 + n % 97)::text end, '45',
        (array['OPEN', 'ASSESSED', 'IN_ACTION', 'VERIFYING', 'RESOLVED', 'CLOSED'])[1 + n / 10 % 6], false,
        timestamptz '2022-01-01 00:00Z' + n * interval '20 seconds', 0
    from generate_series(:from, :to) n
    returning id, place_code, province, opened_at, state
)
insert into task (id, case_id, kind, agency_role, agency_org, place_code, province, state, deadline_code, due_at, created_at, version)
select gen_random_uuid(), c.id, duty.kind, duty.role, duty.org, c.place_code, c.province,
    case when c.state in ('RESOLVED', 'CLOSED') then 'DONE' else 'OPEN' end, 'TASK-TELL',
    c.opened_at + interval '30 days', c.opened_at, 0
from cases c, (values ('HOLDER_TOLD', 'CO', null), ('ACCOUNT_REMEDY', 'BK', 'NH-TG')) duty (kind, role, org);
