-- Destruction of pictures that an organisation took of people without right: proposed by one person, approved by another,
-- done person by person, each with a certificate. Ships with the code that may destroy: the key and the names of the bytes
-- go, the row and its hash stay.
alter table attachment
    alter column wrapped_key drop not null,
    alter column original_ref drop not null,
    add constraint ck_attachment_destroyed check (
        (destroyed_at is null) = (wrapped_key is not null and original_ref is not null)),
    add constraint ck_attachment_hold check (destroyed_at is null or legal_hold is null);
create index ix_attachment_collected_by on attachment (collected_by) where collected_by is not null;

create table destruction_order (
    id            uuid        not null,
    holder_org    text        not null,
    place_code    text        not null,
    ground        text        not null,
    rule_code     text        not null,
    rule_version  int         not null,
    rule_source   text        not null,
    due_at        timestamptz not null,
    reason_code   text        not null,
    reason        bytea       not null,
    witnesses     varchar[]   not null,
    state         text        not null,
    proposed_by   text        not null,
    proposed_org  text,
    proposed_at   timestamptz not null,
    decided_by    text,
    decided_org   text,
    decided_at    timestamptz,
    decision_code text,
    attested_by   text,
    attested_at   timestamptz,
    copies        int,
    job_id        uuid,
    version       int         not null,
    constraint pk_destruction_order primary key (id),
    constraint ck_destruction_order_two_persons check (decided_by is null or decided_by <> proposed_by)
);
create index ix_destruction_order_place on destruction_order (place_code, proposed_at desc, id desc);

-- Whose pictures: one row a person, so that a hold on one does not stop the others.
create table destruction_item (
    order_id  uuid not null,
    person_id uuid not null,
    constraint pk_destruction_item primary key (order_id, person_id),
    constraint fk_destruction_item_order foreign key (order_id) references destruction_order (id),
    constraint fk_destruction_item_person foreign key (person_id) references person (id)
);

create sequence destruction_certificate_number as bigint start 1;
create table destruction_certificate (
    id           uuid        not null,
    number       text        not null,
    order_id     uuid        not null,
    person_id    uuid        not null,
    holder_org   text        not null,
    place_code   text        not null,
    hashes       varchar[]   not null,
    ground       text        not null,
    rule_code    text        not null,
    rule_version int         not null,
    rule_source  text        not null,
    method       text        not null,
    proposed_by  text        not null,
    proposed_org text,
    approved_by  text        not null,
    approved_org text,
    attested_at  timestamptz,
    copies       int,
    witnesses    varchar[]   not null,
    destroyed_at timestamptz not null,
    constraint pk_destruction_certificate primary key (id),
    constraint uq_destruction_certificate_number unique (number),
    constraint uq_destruction_certificate_order_person unique (order_id, person_id),
    constraint fk_destruction_certificate_item foreign key (order_id, person_id) references destruction_item (order_id, person_id)
);
create index ix_destruction_certificate_person on destruction_certificate (person_id, destroyed_at);
create index ix_destruction_certificate_holder on destruction_certificate (holder_org, destroyed_at);

-- A certificate is never changed. Not fenced by rows: it holds ids and hashes, and the auditor, whom no scope shows a
-- person, reads it too.
do $$
declare
    granted record;
begin
    for granted in
        select distinct table_name, grantee from information_schema.role_table_grants
        where table_schema = current_schema() and grantee <> current_user
            and table_name in ('destruction_certificate', 'destruction_item')
    loop
        execute format('revoke all on %I from %s', granted.table_name,
            case when granted.grantee = 'PUBLIC' then 'public' else quote_ident(granted.grantee) end);
        execute format('grant select, insert on %I to %s', granted.table_name,
            case when granted.grantee = 'PUBLIC' then 'public' else quote_ident(granted.grantee) end);
    end loop;
end $$;
create trigger keep_certificate before update or delete or truncate on destruction_certificate
    for each statement execute function refuse_change();
