-- Complaints :from to :to, each of a person of its own (see PersonRows), a tenth of them in the commune whose lists are measured.
insert into complaint (id, code, person_id, secret_hash, channel, matter, product, place_code, respondent_org, filed_by,
    occurred_on, narrative, confirmation, state, tracks, submitted_at, version)
select gen_random_uuid(), 'P4-' || n, ('00000000-0000-4000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, c.secret_hash, c.channel,
    c.matter, c.product, case when n % 10 = 0 then '19432' else (20000 + n % 97)::text end, c.respondent_org, c.filed_by,
    c.occurred_on, c.narrative, c.confirmation, (array['TRIAGE', 'ACCEPTED', 'IN_PROGRESS', 'CLOSED'])[1 + n / 10 % 4],
    array['PETITION'], timestamptz '2022-01-01 00:00Z' + n * interval '20 seconds', 0
from (select * from complaint where code not like 'P4-%' limit 1) c, generate_series(:from, :to) n;
