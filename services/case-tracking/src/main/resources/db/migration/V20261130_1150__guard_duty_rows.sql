-- Second fence on duties and promises (decision 0002, point 11): deadlines, violation notices, commitments, obligations and
-- minutes. Mirrors DeadlineScope, NoticeScope and DutyScope and is coarser: it does not tell the roles of one organisation
-- apart, so that whoever takes part in an incident is let through where one role of it is. Auditors see duties, not cases
-- (scope 'audit' of the platform's RowScope, with which this ships). What is written is the code's affair: duties begin
-- for others than those who cause them.
create function is_in_incident(asked uuid, orgs text[]) returns boolean language plpgsql stable as $$
begin
    return exists (select 1 from incident_org o where o.incident_id = asked and o.org = any (orgs));
end $$;
create function has_case_in(asked uuid) returns boolean language plpgsql stable as $$
begin
    return exists (select 1 from case_file f where f.incident_id = asked);
end $$;

-- Place, province and organisation stand on the row, so that worklists look at nothing else; only what is another's duty
-- in one's own case or incident asks further.
alter table deadline enable row level security;
create policy rls_deadline_scope on deadline for all using (
    case (select current_setting('dongthuan.scope', true))
        when 'system' then true
        when 'all' then true
        when 'audit' then true
        when 'person' then sees_case(case_id)
        when 'commune' then
            place_code = any ((select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[])
            or sees_case(case_id)
        when 'province' then
            province = any ((select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[])
            or sees_case(case_id)
        when 'org' then
            responsible_org = any ((select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[])
            or is_in_incident(incident_id,
                (select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[])
            or sees_case(case_id)
        else false
    end)
    with check (true);

alter table violation_notice enable row level security;
create policy rls_violation_notice_scope on violation_notice for all using (
    case (select current_setting('dongthuan.scope', true))
        when 'system' then true
        when 'all' then true
        when 'audit' then true
        when 'commune' then
            place_code = any ((select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[])
        when 'province' then
            province = any ((select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[])
        when 'org' then
            org = any ((select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[])
        else false
    end)
    with check (true);

alter table obligation enable row level security;
create policy rls_obligation_scope on obligation for all using (
    case (select current_setting('dongthuan.scope', true))
        when 'system' then true
        when 'all' then true
        when 'audit' then true
        when 'person' then has_case_in(incident_id)
        when 'commune' then
            place_code = any ((select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[])
        when 'province' then
            province = any ((select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[])
        when 'org' then
            performer_org = any ((select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[])
            or obligor_org = any ((select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[])
            or is_in_incident(incident_id,
                (select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[])
        else false
    end)
    with check (true);

-- Who has an obligation in a commitment reads it, also when it takes no part in the incident.
create function sees_obligation_of(asked uuid) returns boolean language plpgsql stable as $$
begin
    return exists (select 1 from obligation o where o.commitment_id = asked);
end $$;
alter table commitment enable row level security;
create policy rls_commitment_scope on commitment for all using (
    case (select current_setting('dongthuan.scope', true))
        when 'system' then true
        when 'all' then true
        when 'audit' then true
        when 'person' then has_case_in(incident_id)
        when 'commune' then
            place_code = any ((select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[])
        when 'province' then
            province = any ((select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[])
        when 'org' then
            org = any ((select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[])
            or sees_obligation_of(id)
            or is_in_incident(incident_id,
                (select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[])
        else false
    end)
    with check (true);

create function is_party_of(asked uuid, orgs text[]) returns boolean language plpgsql stable as $$
begin
    return exists (select 1 from minutes_party p where p.minutes_id = asked and p.org = any (orgs));
end $$;
alter table minutes enable row level security;
create policy rls_minutes_scope on minutes for all using (
    case (select current_setting('dongthuan.scope', true))
        when 'system' then true
        when 'all' then true
        when 'audit' then true
        when 'person' then has_case_in(incident_id)
        when 'commune' then
            place_code = any ((select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[])
        when 'province' then
            province = any ((select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[])
        when 'org' then
            is_party_of(id, (select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[])
            or is_in_incident(incident_id,
                (select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[])
        else false
    end)
    with check (true);
