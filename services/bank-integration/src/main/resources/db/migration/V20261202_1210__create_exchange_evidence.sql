-- Containers of signed messages that were made for somebody, and which messages each holds: a container can be fetched again
-- and is the same. entry_id: its entry in the audit log, which names the digest of its manifest. Ships with that code.
create table exchange_evidence (
    id              uuid        not null,
    account_id      uuid,
    order_id        uuid,
    incident_id     uuid        not null,
    bank_org        text        not null,
    place_code      text        not null,
    reason_code     text        not null,
    manifest_digest text        not null,
    entry_id        uuid        not null,
    made_by         text        not null,
    made_org        text        not null,
    made_at         timestamptz not null,
    constraint pk_exchange_evidence primary key (id),
    constraint fk_exchange_evidence_account foreign key (account_id) references account (id),
    constraint fk_exchange_evidence_order foreign key (order_id) references bank_order (id),
    constraint ck_exchange_evidence_subject check ((account_id is null) <> (order_id is null))
);
create index ix_exchange_evidence_account on exchange_evidence (account_id, made_at, id);
create index ix_exchange_evidence_order on exchange_evidence (order_id, made_at, id);

create table exchange_evidence_message (
    evidence_id uuid not null,
    position    int  not null,
    message_id  uuid not null,
    constraint pk_exchange_evidence_message primary key (evidence_id, position),
    constraint fk_exchange_evidence_message_evidence foreign key (evidence_id) references exchange_evidence (id),
    constraint fk_exchange_evidence_message_message foreign key (message_id) references exchange_message (id)
);

-- Public keys of both sides as they were configured: a message must stay verifiable when its key has been rotated out.
create table exchange_key (
    org     text        not null,
    kid     text        not null,
    jwk     text        not null,
    seen_at timestamptz not null,
    constraint pk_exchange_key primary key (org, kid, jwk)
);
