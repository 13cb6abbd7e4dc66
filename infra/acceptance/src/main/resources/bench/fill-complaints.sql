-- Complaints :from to :to like those that people really filed, a tenth of them in the commune whose lists are measured,
-- and as many people whom nobody looks for: their names only make the index large.
with real as (
    select array_agg(person_id order by submitted_at) as people, count(*)::int as number, min(id::text)::uuid as pattern
    from complaint where code not like 'P4-%'
)
insert into complaint (id, code, person_id, secret_hash, channel, matter, product, place_code, respondent_org, filed_by,
    occurred_on, narrative, confirmation, state, tracks, submitted_at, version)
select gen_random_uuid(), 'P4-' || n, real.people[1 + n / 10 % real.number], c.secret_hash, c.channel, c.matter, c.product,
    case when n % 10 = 0 then '19432' else (20000 + n % 97)::text end, c.respondent_org, c.filed_by,
    c.occurred_on, c.narrative, c.confirmation, (array['TRIAGE', 'ACCEPTED', 'IN_PROGRESS', 'CLOSED'])[1 + n / 10 % 4],
    array['PETITION'], timestamptz '2022-01-01 00:00Z' + n * interval '20 seconds', 0
from real join complaint c on c.id = real.pattern, generate_series(:from, :to) n;

insert into person (id, citizen_id_ref, wrapped_key, full_name, name_key, citizen_id, phone_kind, source, created_at, updated_at, version)
select gen_random_uuid(), 'P4-' || n, p.wrapped_key, 'Nguyễn Văn ' || n, 'nguyen van ' || substr(md5(n::text), 1, 6), p.citizen_id,
    'NONE', 'COMPLAINT', p.created_at, p.created_at, 0
from (select * from person limit 1) p, generate_series(:from, :to) n;
