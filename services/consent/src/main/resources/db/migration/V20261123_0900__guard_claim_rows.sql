-- Second fence on claims and keep-consents (decision 0002, point 11), decided by their account as AccountScope does. Ships
-- with code that switches row-scope on. Coarser than AccountScope: it does not tell the roles of one body apart.
alter table account_ref enable row level security;
create policy rls_account_ref_scope on account_ref for all using (
    case (select current_setting('dongthuan.scope', true))
        when 'system' then true
        when 'all' then true
        when 'person' then
            person_id::text = any ((select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[])
        when 'commune' then
            place_code = any ((select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[])
            or (place_code is null and incident_id in (select i.incident_id from incident_ref i where i.place_code = any (
                (select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[])))
        when 'province' then
            incident_id in (select i.incident_id from incident_ref i where i.province = any (
                (select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[]))
        when 'org' then
            bank_org = any ((select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[])
            or incident_id in (select o.incident_id from incident_org o where o.role in ('PO', 'POL') and o.org = any (
                (select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[]))
        else false
    end);

-- These see only accounts, and claims, that the policy above shows.
alter table consent_claim enable row level security;
create policy rls_consent_claim_scope on consent_claim for all using (
    case (select current_setting('dongthuan.scope', true))
        when 'system' then true
        when 'all' then true
        else exists (select 1 from account_ref a where a.account_id = consent_claim.account_id)
    end);

alter table claim_evidence enable row level security;
create policy rls_claim_evidence_scope on claim_evidence for all using (
    case (select current_setting('dongthuan.scope', true))
        when 'system' then true
        else exists (select 1 from consent_claim c where c.id = claim_evidence.claim_id)
    end);

alter table keep_consent enable row level security;
create policy rls_keep_consent_scope on keep_consent for all using (
    case (select current_setting('dongthuan.scope', true))
        when 'system' then true
        when 'all' then true
        else exists (select 1 from account_ref a where a.account_id = keep_consent.account_id)
    end);
