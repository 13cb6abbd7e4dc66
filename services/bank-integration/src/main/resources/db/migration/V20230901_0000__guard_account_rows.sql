-- Second fence on accounts: whatever a query forgets, a caller's connection shows only rows of their scope (RowScope of the
-- platform sets dongthuan.scope; unset shows nothing). Ships with code that sets it. The owner, who migrates, is exempt.
alter table account enable row level security;
create policy rls_account_scope on account for all using (
    case (select current_setting('dongthuan.scope', true))
        when 'system' then true
        when 'all' then true
        when 'person' then
            person_id::text = any ((select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[])
        when 'commune' then
            place_code = any ((select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[])
        when 'org' then
            bank_org = any ((select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[])
        when 'province' then
            place_code in (select p.code from place p where p.province = any (
                (select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[]))
        else false
    end)
    with check (true);
