-- Chain of custody of each file. Rows hash one another (CustodyEntry.hash); length and last hash stand on the file too, so
-- that rows cut off at the end are missed. Ships with the code that writes them. Reasons are sealed.
create table custody_entry (
    attachment_id uuid        not null,
    seq           int         not null,
    act           text        not null,
    actor         text        not null,
    role          text        not null,
    org           text,
    reason_code   text,
    reason        bytea,
    to_org        text,
    reference     uuid,
    sha256        text        not null,
    at            timestamptz not null,
    previous_hash text        not null,
    entry_hash    text        not null,
    constraint pk_custody_entry primary key (attachment_id, seq),
    constraint fk_custody_entry_attachment foreign key (attachment_id) references attachment (id)
);

alter table attachment
    add column custody_entries int  not null default 0,
    add column custody_head    text not null default repeat('0', 64),
    add column collected_by    text,
    add column held_by         text;

-- Files from before: their receipt is their first entry, hashed as the code does.
create function pg_temp.part(value text) returns text language sql immutable as
    $$ select coalesce(octet_length(convert_to(value, 'UTF8')) || ':' || value, '-') $$;
insert into custody_entry (attachment_id, seq, act, actor, role, sha256, at, previous_hash, entry_hash)
select a.id, 1, 'RECEIVED', a.uploaded_by, a.role, a.sha256, a.received_at, repeat('0', 64),
    encode(sha256(convert_to(
        pg_temp.part(repeat('0', 64)) || pg_temp.part(a.id::text) || pg_temp.part('1') || pg_temp.part('RECEIVED')
            || pg_temp.part(a.uploaded_by) || pg_temp.part(a.role) || '-----' || pg_temp.part(a.sha256)
            || pg_temp.part((extract(epoch from a.received_at) * 1000000)::bigint::text), 'UTF8')), 'hex')
from attachment a;
update attachment a set custody_entries = 1, custody_head = e.entry_hash
from custody_entry e where e.attachment_id = a.id;

alter table custody_entry enable row level security;
create policy rls_custody_entry_scope on custody_entry for all using (
    case (select current_setting('dongthuan.scope', true))
        when 'system' then true
        else exists (select 1 from attachment a where a.id = custody_entry.attachment_id)
    end);

-- The application only adds. Who its user is, the default privileges say.
do $$
declare
    granted record;
begin
    for granted in
        select distinct grantee from information_schema.role_table_grants
        where table_schema = current_schema() and grantee <> current_user and table_name = 'custody_entry'
    loop
        execute format('revoke all on custody_entry from %s',
            case when granted.grantee = 'PUBLIC' then 'public' else quote_ident(granted.grantee) end);
        execute format('grant select, insert on custody_entry to %s',
            case when granted.grantee = 'PUBLIC' then 'public' else quote_ident(granted.grantee) end);
    end loop;
end $$;

-- A second fence, for whoever is given more rights by mistake, the owner included.
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger keep_custody before update or delete or truncate on custody_entry
    for each statement execute function refuse_change();
