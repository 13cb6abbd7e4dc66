-- The audit log (decision 0006). audit_leaf holds the exact bytes that were hashed; audit_node hashes of complete subtrees
-- at every fourth level; audit_object by which ids an entry is found. Only ever inserted into: see the end.
create table audit_leaf (
    idx         bigint      not null,
    event_id    uuid        not null,
    recorded_at timestamptz not null,
    actor_id    text        not null,
    org         text,
    entry       bytea       not null,
    hash        bytea       not null,
    constraint pk_audit_leaf primary key (idx),
    constraint uq_audit_leaf_event_id unique (event_id),
    constraint ck_audit_leaf_idx check (idx >= 0),
    constraint ck_audit_leaf_hash check (length(hash) = 32)
);
create index ix_audit_leaf_recorded_at on audit_leaf (recorded_at, idx);
create index ix_audit_leaf_actor on audit_leaf (actor_id, idx);

create table audit_node (
    level smallint not null,
    idx   bigint   not null,
    hash  bytea    not null,
    constraint pk_audit_node primary key (level, idx),
    constraint ck_audit_node_hash check (length(hash) = 32)
);

create table audit_object (
    object_id uuid   not null,
    idx       bigint not null,
    constraint pk_audit_object primary key (object_id, idx)
);

create table audit_tree_head (
    id        uuid        not null,
    size      bigint      not null,
    root      bytea       not null,
    at        timestamptz not null,
    day       date,
    key_id    text        not null,
    signature bytea       not null,
    constraint pk_audit_tree_head primary key (id),
    constraint uq_audit_tree_head_day unique (day)
);
create index ix_audit_tree_head_at on audit_tree_head (at, id);
create index ix_audit_tree_head_size on audit_tree_head (size, at);

-- Which head was handed to whom, when: a role that supervises has it once it fetched it.
create table audit_head_receipt (
    head_id  uuid        not null,
    actor_id text        not null,
    role     text        not null,
    org      text,
    at       timestamptz not null,
    constraint pk_audit_head_receipt primary key (head_id, actor_id),
    constraint fk_audit_head_receipt_head foreign key (head_id) references audit_tree_head (id)
);

-- Nobody but the owner may change what is logged. Who the application's user is, the default privileges say.
do $$
declare
    granted record;
begin
    for granted in
        select distinct table_name, grantee from information_schema.role_table_grants
        where table_schema = current_schema() and grantee <> current_user and table_name in
            ('audit_leaf', 'audit_node', 'audit_object', 'audit_tree_head', 'audit_head_receipt')
    loop
        execute format('revoke all on %I from %s', granted.table_name,
            case when granted.grantee = 'PUBLIC' then 'public' else quote_ident(granted.grantee) end);
        execute format('grant select, insert on %I to %s', granted.table_name,
            case when granted.grantee = 'PUBLIC' then 'public' else quote_ident(granted.grantee) end);
    end loop;
end $$;

-- A second fence, for whoever is given more rights by mistake, the owner included.
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger keep_leaf before update or delete or truncate on audit_leaf for each statement execute function refuse_change();
create trigger keep_node before update or delete or truncate on audit_node for each statement execute function refuse_change();
create trigger keep_object before update or delete or truncate on audit_object for each statement execute function refuse_change();
create trigger keep_head before update or delete or truncate on audit_tree_head for each statement execute function refuse_change();
create trigger keep_receipt before update or delete or truncate on audit_head_receipt for each statement execute function refuse_change();
