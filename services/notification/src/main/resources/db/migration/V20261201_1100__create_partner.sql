-- Systems of other organisations that read the event feed and get webhooks (decision 0011). Ships with the code that reads it.
-- No case and no person: who may see what of a case stands in the tables of the feed.
create table partner (
    id            uuid        not null,
    client_id     text        not null,
    name          text        not null,
    org           text        not null,
    role          text        not null,
    scopes        text[]      not null,
    state         text        not null,
    registered_at timestamptz not null,
    version       int         not null,
    constraint pk_partner primary key (id),
    constraint uq_partner_client unique (client_id),
    constraint ck_partner_role check (role in ('PO', 'BK', 'UT')),
    constraint ck_partner_state check (state in ('ACTIVE', 'SUSPENDED'))
);
create index ix_partner_registered on partner (registered_at desc, id desc);

create table partner_transition (
    partner_id  uuid        not null,
    version     int         not null,
    event       text        not null,
    from_state  text,
    to_state    text        not null,
    scopes      text[]      not null,
    actor       text        not null,
    reason_code text,
    at          timestamptz not null,
    constraint pk_partner_transition primary key (partner_id, version),
    constraint fk_partner_transition_partner foreign key (partner_id) references partner (id)
);
