-- How a claimed consent is said, and was found, to have been taken: who, when, where, on what, under which pretext (issue of
-- contested consent). One word of a body may be about every claim of an incident.
create table claim_circumstance (
    id                 uuid        not null,
    incident_id        uuid        not null,
    claim_id           uuid,
    side               text        not null,
    role               text        not null,
    org                text,
    actor              text        not null,
    taken_by           text        not null,
    from_at            timestamptz,
    to_at              timestamptz,
    venue              text        not null,
    device             text        not null,
    device_reference   text,
    told               text        not null,
    used_for           text        not null,
    contract_reference text,
    stated_at          timestamptz not null,
    constraint pk_claim_circumstance primary key (id),
    constraint fk_claim_circumstance_claim foreign key (claim_id) references consent_claim (id)
);
create index ix_claim_circumstance_incident on claim_circumstance (incident_id, stated_at);
create index ix_claim_circumstance_claim on claim_circumstance (claim_id) where claim_id is not null;

-- What the person says whose consent is claimed (C9), asked on a channel that the controller did not name.
create table claim_hearing (
    id        uuid        not null,
    claim_id  uuid        not null,
    channel   text        not null,
    answer    text        not null,
    reference text,
    role      text        not null,
    org       text,
    actor     text        not null,
    at        timestamptz not null,
    stated_at timestamptz not null,
    constraint pk_claim_hearing primary key (id),
    constraint fk_claim_hearing_claim foreign key (claim_id) references consent_claim (id)
);
create index ix_claim_hearing_claim on claim_hearing (claim_id, at);

-- Both are only added to.
create trigger keep_claim_circumstance before update or delete or truncate on claim_circumstance
    for each statement execute function refuse_change();
create trigger keep_claim_hearing before update or delete or truncate on claim_hearing
    for each statement execute function refuse_change();

-- Whoever sees no claim of an incident sees nothing that is said of all of them.
alter table claim_circumstance enable row level security;
create policy rls_claim_circumstance_scope on claim_circumstance for all using (
    case (select current_setting('dongthuan.scope', true))
        when 'system' then true
        when 'all' then true
        else case when claim_id is null
            then exists (select 1 from account_ref a where a.incident_id = claim_circumstance.incident_id)
            else exists (select 1 from consent_claim c where c.id = claim_circumstance.claim_id) end
    end);

alter table claim_hearing enable row level security;
create policy rls_claim_hearing_scope on claim_hearing for all using (
    case (select current_setting('dongthuan.scope', true))
        when 'system' then true
        else exists (select 1 from consent_claim c where c.id = claim_hearing.claim_id)
    end);
