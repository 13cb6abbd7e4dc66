-- Second fence on messages (decision 0002, point 11): a commune sees those of its people, nobody else any, as MessageScope
-- says. Ships with code that switches row-scope on; sending, receipts and consumers are the system.
alter table message enable row level security;
create policy rls_message_scope on message for all using (
    case (select current_setting('dongthuan.scope', true))
        when 'system' then true
        when 'commune' then person_id in (select p.person_id from person_place p where p.place_code = any (
            (select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[]))
        else false
    end)
    -- A campaign may reach somebody who moved since it was started.
    with check (true);

alter table message_transition enable row level security;
create policy rls_message_transition_scope on message_transition for all using (
    case (select current_setting('dongthuan.scope', true))
        when 'system' then true
        else exists (select 1 from message m where m.id = message_transition.message_id)
    end);
