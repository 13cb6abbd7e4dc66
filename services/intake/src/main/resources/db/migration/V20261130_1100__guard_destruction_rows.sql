-- Second fence on destruction: an order is seen by its commune and by the organisation it is about, a certificate by the
-- person too. Auditors, whom no scope shows a person, read certificates through a gate (BeyondScope); ships with that code.
alter table destruction_order enable row level security;
create policy rls_destruction_order_scope on destruction_order for all using (
    case (select current_setting('dongthuan.scope', true))
        when 'system' then true
        when 'all' then true
        when 'commune' then
            place_code = any ((select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[])
        when 'org' then
            holder_org = any ((select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[])
        else false
    end);

alter table destruction_item enable row level security;
create policy rls_destruction_item_scope on destruction_item for all using (
    case (select current_setting('dongthuan.scope', true))
        when 'system' then true
        else exists (select 1 from destruction_order o where o.id = destruction_item.order_id)
    end);

alter table destruction_certificate enable row level security;
create policy rls_destruction_certificate_scope on destruction_certificate for all using (
    case (select current_setting('dongthuan.scope', true))
        when 'system' then true
        when 'all' then true
        when 'person' then
            person_id::text = any ((select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[])
        when 'commune' then
            place_code = any ((select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[])
        when 'org' then
            holder_org = any ((select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[])
        else false
    end);
