-- Second fence on people and what hangs on them or on a complaint (decision 0002, point 11). Needs the code that looks
-- beyond the scope where a filing or a sign-in must (BeyondScope of the platform); ships with it. A policy that asks for a
-- complaint sees only complaints that rls_complaint_scope shows.

-- Whoever may know one of a person's complaints may know the person; a commune also the people listed at it.
alter table person enable row level security;
create policy rls_person_scope on person for all using (
    case (select current_setting('dongthuan.scope', true))
        when 'system' then true
        when 'all' then true
        when 'person' then
            id::text = any ((select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[])
        -- One branch for commune and organisation, and for those whom the policies asked here show nothing: what a statement
        -- of the system never runs it still sets up.
        else exists (select 1 from complaint c where c.person_id = person.id)
            or exists (select 1 from listed_person l where l.person_id = person.id)
    end)
    -- A person is made before the complaint that brings them into the filer's scope.
    with check (true);

alter table listed_person enable row level security;
create policy rls_listed_person_scope on listed_person for all using (
    case (select current_setting('dongthuan.scope', true))
        when 'system' then true
        when 'all' then true
        when 'person' then
            person_id::text = any ((select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[])
        when 'commune' then
            place_code = any ((select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[])
        else false
    end);

alter table attachment enable row level security;
create policy rls_attachment_scope on attachment for all using (
    case (select current_setting('dongthuan.scope', true))
        when 'system' then true
        else exists (select 1 from complaint c where c.id = attachment.complaint_id)
    end);

alter table complaint_transition enable row level security;
create policy rls_complaint_transition_scope on complaint_transition for all using (
    case (select current_setting('dongthuan.scope', true))
        when 'system' then true
        else exists (select 1 from complaint c where c.id = complaint_transition.complaint_id)
    end)
    -- The first step of a complaint passed on to another commune.
    with check (true);

-- Sealed one-time codes: nobody has a scope for them, signing in is done as the system.
alter table sign_in_challenge enable row level security;
create policy rls_sign_in_challenge_scope on sign_in_challenge for all using (
    (select current_setting('dongthuan.scope', true)) = 'system');

-- Sealed under the service's key and named by ids that only their job holds; kept from everybody who files no batches.
alter table filing_row enable row level security;
create policy rls_filing_row_scope on filing_row for all using (
    (select current_setting('dongthuan.scope', true)) in ('system', 'commune', 'org'));
