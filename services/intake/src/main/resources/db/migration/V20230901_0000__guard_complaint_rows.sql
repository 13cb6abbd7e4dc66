-- Second fence on complaints: whatever a query forgets, a caller's connection shows only rows of their scope (RowScope of
-- the platform sets dongthuan.scope; unset shows nothing). Ships with code that sets it. The owner, who migrates, is exempt.
alter table complaint enable row level security;
create policy rls_complaint_scope on complaint for all using (
    case (select current_setting('dongthuan.scope', true))
        when 'system' then true
        when 'all' then true
        when 'person' then
            person_id::text = any ((select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[])
        when 'commune' then
            place_code = any ((select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[])
        when 'org' then
            partner_org = any ((select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[])
            or respondent_org = any ((select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[])
        else false
    end)
    -- Whoever may file may file for any place; what was filed is then in the scope of others.
    with check (true);
