-- Samples that a supervisor draws from the closures said to be done (decision 0005, samples). The whole population is kept
-- as it was that day, so that anybody can draw again and come to the same accounts.
create table closure_sample (
    id                uuid        not null,
    incident_id       uuid        not null,
    bank_org          text        not null,
    place_code        text        not null,
    seed              text        not null,
    size              int         not null,
    population        int         not null,
    population_digest text        not null,
    state             text        not null,
    drawn_by          text        not null,
    drawn_org         text        not null,
    drawn_at          timestamptz not null,
    agreeing          int,
    signed_by         text,
    signed_at         timestamptz,
    version           int         not null default 0,
    constraint pk_closure_sample primary key (id)
);
create index ix_closure_sample_drawn on closure_sample (drawn_at, id);

-- position: absent for accounts that were not drawn.
create table closure_sample_account (
    sample_id  uuid not null,
    account_id uuid not null,
    position   int,
    constraint pk_closure_sample_account primary key (sample_id, account_id),
    constraint fk_closure_sample_account_sample foreign key (sample_id) references closure_sample (id),
    constraint fk_closure_sample_account_account foreign key (account_id) references account (id)
);
create index ix_closure_sample_account_position on closure_sample_account (sample_id, position) where position is not null;

-- What was found, never edited: a correction is a later row.
create table closure_sample_finding (
    seq         bigint generated always as identity,
    sample_id   uuid        not null,
    account_id  uuid        not null,
    agrees      boolean     not null,
    reason_code text,
    found_by    text        not null,
    found_at    timestamptz not null,
    constraint pk_closure_sample_finding primary key (seq),
    constraint fk_closure_sample_finding_account foreign key (sample_id, account_id)
        references closure_sample_account (sample_id, account_id)
);
create index ix_closure_sample_finding_account on closure_sample_finding (sample_id, account_id, seq desc);
