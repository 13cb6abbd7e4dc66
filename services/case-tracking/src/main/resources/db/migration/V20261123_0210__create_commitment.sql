-- Written commitments and the obligations they hold (DOMAIN §2.6), and the steps of commitments, obligations and minutes.
-- Scope columns stand on the rows.
create table commitment (
    id             uuid        not null,
    incident_id    uuid        not null,
    place_code     text        not null,
    province       text        not null,
    org            text        not null,
    title          text        not null,
    body           text        not null,
    supersedes     uuid,
    addendum_to    uuid,
    state          text        not null,
    drafted_by     text        not null,
    drafted_at     timestamptz not null,
    signed_by      text,
    signed_at      timestamptz,
    signatory_name text,
    signatory_position text,
    signature_kind text,
    number         text,
    document_id    uuid,
    in_force_at    timestamptz,
    version        int         not null,
    constraint pk_commitment primary key (id),
    constraint uq_commitment_place_number unique (place_code, number),
    constraint fk_commitment_incident foreign key (incident_id) references incident (id),
    constraint fk_commitment_supersedes foreign key (supersedes) references commitment (id),
    constraint fk_commitment_addendum_to foreign key (addendum_to) references commitment (id)
);
create index ix_commitment_incident_drafted on commitment (incident_id, drafted_at desc, id desc);
create index ix_commitment_place_drafted on commitment (place_code, drafted_at desc, id desc);

create table obligation (
    id               uuid        not null,
    commitment_id    uuid        not null,
    incident_id      uuid        not null,
    place_code       text        not null,
    province         text        not null,
    code             text        not null,
    target           text        not null,
    obligor_role     text        not null,
    obligor_org      text        not null,
    performer_role   text        not null,
    performer_org    text        not null,
    beneficiary_role text        not null,
    beneficiary_org  text,
    measure          text        not null,
    due_on           date,
    state            text        not null,
    created_at       timestamptz not null,
    evidence_ref     text,
    submitted_at     timestamptz,
    return_reason    text,
    breach_notice    text,
    owner_role       text,
    owner_org        text,
    review_on        date,
    version          int         not null,
    constraint pk_obligation primary key (id),
    constraint uq_obligation_commitment_code unique (commitment_id, code),
    constraint fk_obligation_commitment foreign key (commitment_id) references commitment (id)
);
create index ix_obligation_incident_created on obligation (incident_id, created_at desc, id desc);
create index ix_obligation_place_created on obligation (place_code, created_at desc, id desc);
create index ix_obligation_performer on obligation (performer_org, created_at desc, id desc);

create table obligation_supervisor (
    obligation_id uuid not null,
    role          text not null,
    org           text not null,
    constraint pk_obligation_supervisor primary key (obligation_id, role, org),
    constraint fk_obligation_supervisor_obligation foreign key (obligation_id) references obligation (id)
);

-- Acts that need several bodies: one row per body and act; a new round after a return starts with none.
create table obligation_approval (
    obligation_id uuid        not null,
    act           text        not null,
    role          text        not null,
    org           text        not null,
    actor         text        not null,
    at            timestamptz not null,
    constraint pk_obligation_approval primary key (obligation_id, act, role, org),
    constraint fk_obligation_approval_obligation foreign key (obligation_id) references obligation (id)
);

create table step (
    id           uuid        not null,
    subject_kind text        not null,
    subject_id   uuid        not null,
    event        text        not null,
    from_state   text,
    to_state     text        not null,
    actor        text        not null,
    role         text        not null,
    org          text,
    reason       text,
    at           timestamptz not null,
    from_version int         not null,
    constraint pk_step primary key (id)
);
create index ix_step_subject on step (subject_id, at);
