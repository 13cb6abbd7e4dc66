-- Second fence on cases and what leads from one to a person (decision 0002, point 11). Ships with code that switches
-- row-scope on and looks beyond the scope for totals of an incident (BeyondScope of the platform). Mirrors CaseScope and is
-- coarser: it does not tell the roles of one organisation, nor those of a province, apart.
alter table case_file enable row level security;
create policy rls_case_file_scope on case_file for all using (
    case (select current_setting('dongthuan.scope', true))
        when 'system' then true
        when 'all' then true
        when 'person' then
            person_id::text = any ((select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[])
        when 'commune' then
            place_code = any ((select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[])
        when 'province' then
            province = any ((select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[])
        when 'org' then
            partner_org = any ((select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[])
            or incident_id in (select o.incident_id from incident_org o where o.org = any (
                (select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[]))
        else false
    end);

-- The rest is seen with its case.
-- Functions, so that the statements of consumers, which are the system's, need not set up what they never run: written out,
-- the conditions nest three deep. They run with the caller's rights: they see only what the policies of the tables
-- they ask show.
create function sees_case(asked uuid) returns boolean language plpgsql stable as $$
begin
    return exists (select 1 from case_file f where f.id = asked);
end $$;
create function sees_case_of(asked uuid) returns boolean language plpgsql stable as $$
begin
    return exists (select 1 from case_complaint k where k.complaint_id = asked);
end $$;

alter table case_complaint enable row level security;
create policy rls_case_complaint_scope on case_complaint for all using (
    case (select current_setting('dongthuan.scope', true))
        when 'system' then true
        else sees_case(case_id)
    end);

alter table case_transition enable row level security;
create policy rls_case_transition_scope on case_transition for all using (
    case (select current_setting('dongthuan.scope', true))
        when 'system' then true
        else sees_case(case_id)
    end);

alter table timeline_entry enable row level security;
create policy rls_timeline_entry_scope on timeline_entry for all using (
    case (select current_setting('dongthuan.scope', true))
        when 'system' then true
        else sees_case(case_id)
    end);

-- Place and province stand on the task as on its case, and an agency sees its own duties, so that worklists need no look at
-- the case.
alter table task enable row level security;
create policy rls_task_scope on task for all using (
    case (select current_setting('dongthuan.scope', true))
        when 'system' then true
        when 'all' then true
        when 'person' then sees_case(case_id)
        when 'commune' then
            place_code = any ((select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[])
        when 'province' then
            province = any ((select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[])
        when 'org' then
            agency_org = any ((select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[])
            or sees_case(case_id)
        else false
    end);

alter table account_ref enable row level security;
create policy rls_account_ref_scope on account_ref for all using (
    case (select current_setting('dongthuan.scope', true))
        when 'system' then true
        when 'all' then true
        else sees_case(case_id)
    end);

-- A complaint is also known to whom it was filed, or whose incident it belongs to, before it has a case they may see; with a
-- case, all of the case's complaints are, wherever filed: whether each is answered decides the case.
create function is_member_for(asked uuid, orgs text[]) returns boolean language plpgsql stable as $$
begin
    return exists (select 1 from incident_member m join incident_org o using (incident_id)
        where m.complaint_id = asked and m.left_at is null and o.org = any (orgs));
end $$;
alter table complaint_ref enable row level security;
create policy rls_complaint_ref_scope on complaint_ref for all using (
    case (select current_setting('dongthuan.scope', true))
        when 'system' then true
        when 'all' then true
        when 'person' then
            person_id::text = any ((select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[])
        when 'commune' then
            place_code = any ((select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[])
            or sees_case_of(complaint_id)
        when 'province' then sees_case_of(complaint_id)
        when 'org' then
            partner_org = any ((select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[])
            or respondent_org = any ((select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[])
            or sees_case_of(complaint_id)
            or is_member_for(complaint_id, (select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[])
        else false
    end);
