-- Records for claims and keep-consents from before the ledger, rebuilt from their histories and hashed as the code does
-- (Revision.hash). What happened and when it did is kept; recorded is all of it now. Which text a holder was shown, nobody
-- wrote down then.
create function pg_temp.part(value text) returns text language sql immutable as
    $$ select coalesce(octet_length(convert_to(value, 'UTF8')) || ':' || value, '-') $$;

create function pg_temp.micros(at timestamptz) returns text language sql immutable as
    $$ select (extract(epoch from at) * 1000000)::bigint::text $$;

create function pg_temp.revision_hash(c consent_record, r consent_revision) returns text language sql stable as $$
    select encode(sha256(convert_to(
        pg_temp.part(r.previous_hash) || pg_temp.part(c.id::text) || pg_temp.part(c.purpose)
            || pg_temp.part(c.account_id::text) || pg_temp.part(c.incident_id::text) || pg_temp.part(c.controller_org)
            || pg_temp.part(r.seq::text) || pg_temp.part(r.event) || pg_temp.part(r.from_state)
            || pg_temp.part(r.to_state) || pg_temp.part(pg_temp.micros(r.effective_at))
            || pg_temp.part(pg_temp.micros(r.recorded_at)) || pg_temp.part(r.actor) || pg_temp.part(r.role)
            || pg_temp.part(r.org) || pg_temp.part(r.reason_code) || pg_temp.part(r.method)
            || pg_temp.part(r.representation) || pg_temp.part(r.representation_paper) || pg_temp.part(r.notice)
            || pg_temp.part(r.notice_sha256) || pg_temp.part(array_to_string(r.evidence, ','))
            || pg_temp.part(r.person_id::text) || pg_temp.part(r.case_id::text), 'UTF8')), 'hex')
$$;

-- Begins or goes on with a record.
create function pg_temp.write(
    of_record uuid, what text, new_state text, happened timestamptz, by_actor text, reason text, how text, person uuid,
    of_case uuid
) returns void language plpgsql as $$
declare
    c consent_record;
    r consent_revision;
begin
    select * into strict c from consent_record where id = of_record;
    r.record_id := c.id;
    r.seq := c.revisions + 1;
    r.event := what;
    r.from_state := case when c.revisions > 0 then c.state end;
    r.to_state := coalesce(new_state, c.state);
    r.effective_at := happened;
    r.recorded_at := now();
    r.actor := by_actor;
    r.role := case when by_actor = 'system' then 'SYS' else 'UNKNOWN' end;
    r.reason_code := reason;
    r.method := how;
    r.evidence := '{}';
    r.person_id := person;
    r.case_id := of_case;
    r.previous_hash := c.head;
    r.hash := pg_temp.revision_hash(c, r);
    insert into consent_revision select r.*;
    update consent_record
    set state = r.to_state, revisions = r.seq, head = r.hash,
        person_id = case when what in ('GIVE', 'REFUSE') then person else person_id end
    where id = c.id;
end $$;

insert into consent_record
    (id, purpose, account_id, incident_id, controller_org, state, revisions, head, created_at, version)
select c.id, 'ACCOUNT_OPENING', c.account_id, c.incident_id, a.bank_org, 'UNKNOWN', 0, repeat('0', 64), c.created_at, 0
from consent_claim c left join account_ref a on a.account_id = c.account_id
union all
select k.id, 'ACCOUNT_KEEPING', k.account_id, k.incident_id, a.bank_org, 'REQUESTED', 0, repeat('0', 64), k.created_at, 0
from keep_consent k left join account_ref a on a.account_id = k.account_id;

do $$
declare
    claim record;
    keep record;
    step record;
begin
    for claim in
        select c.id, c.created_at, a.person_id, a.case_id
        from consent_claim c left join account_ref a on a.account_id = c.account_id
    loop
        perform pg_temp.write(claim.id, 'CLAIM', 'UNKNOWN', claim.created_at, 'system', null, 'CONTROLLERS_CLAIM',
            claim.person_id, claim.case_id);
        for step in
            select event, actor, reason_code, at from consent_transition
            where subject_id = claim.id and event in ('PROVE', 'DISPROVE', 'NOT_PROVE', 'NO_EVIDENCE', 'APPEAL')
            order by at, id
        loop
            perform pg_temp.write(claim.id,
                case step.event when 'PROVE' then 'PROVE' when 'APPEAL' then 'REOPEN' else 'INVALIDATE' end,
                case step.event when 'PROVE' then 'GIVEN' when 'APPEAL' then 'UNKNOWN' else 'INVALIDATED' end,
                step.at, step.actor, coalesce(step.reason_code,
                    case step.event when 'DISPROVE' then 'DISPROVEN' when 'NOT_PROVE' then 'NOT_PROVEN' end),
                null, claim.person_id, claim.case_id);
        end loop;
    end loop;

    for keep in select id, created_at, person_id, case_id, channel from keep_consent loop
        perform pg_temp.write(keep.id, 'REQUEST', 'REQUESTED', keep.created_at, 'system', null, null, keep.person_id,
            keep.case_id);
        for step in
            select event, actor, reason_code, at from consent_transition
            where subject_id = keep.id and event in ('GIVE', 'REFUSE', 'PROVE', 'NOT_PROVE') order by at, id
        loop
            perform pg_temp.write(keep.id,
                case step.event when 'PROVE' then 'VERIFY' when 'NOT_PROVE' then 'INVALIDATE' else step.event end,
                case step.event when 'GIVE' then 'GIVEN' when 'REFUSE' then 'REFUSED' when 'NOT_PROVE' then 'INVALIDATED' end,
                step.at, step.actor, coalesce(step.reason_code, case step.event when 'NOT_PROVE' then 'NOT_PROVEN' end),
                case when step.event in ('GIVE', 'REFUSE') then keep.channel end, keep.person_id, keep.case_id);
        end loop;
    end loop;
end $$;
