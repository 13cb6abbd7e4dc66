-- Letters of a bank to its customers, one for each holder and request, each sealed with a key of its own: destroying the key is
-- erasing the letter. Whose it is follows from the accounts it lists (customer_letter_account); job_id: the job that is to make
-- it, or made it. Ships before the code that reads it.
create table customer_letter (
    id             uuid        not null,
    request_id     uuid        not null,
    reply_id       uuid        not null,
    incident_id    uuid        not null,
    citizen_id_ref text        not null,
    number         text        not null,
    state          text        not null,
    account_count  int         not null,
    wrapped_key    bytea,
    sha256         text,
    issued_at      timestamptz,
    job_id         uuid        not null,
    failure        text,
    created_at     timestamptz not null,
    version        int         not null default 0,
    constraint pk_customer_letter primary key (id),
    constraint uq_customer_letter_holder unique (request_id, citizen_id_ref),
    constraint fk_customer_letter_request foreign key (request_id) references formal_request (id),
    constraint fk_customer_letter_reply foreign key (reply_id) references written_reply (id)
);
create index ix_customer_letter_incident on customer_letter (incident_id, created_at, id);
create index ix_customer_letter_request on customer_letter (request_id, state);
create index ix_customer_letter_job on customer_letter (job_id, id);

create table customer_letter_account (
    letter_id  uuid not null,
    account_id uuid not null,
    constraint pk_customer_letter_account primary key (letter_id, account_id),
    constraint fk_customer_letter_account_letter foreign key (letter_id) references customer_letter (id),
    constraint fk_customer_letter_account_account foreign key (account_id) references account (id)
);
create index ix_customer_letter_account_account on customer_letter_account (account_id);

create table customer_letter_document (
    letter_id uuid  not null,
    content   bytea not null,
    constraint pk_customer_letter_document primary key (letter_id),
    constraint fk_customer_letter_document_letter foreign key (letter_id) references customer_letter (id)
);
create trigger tr_customer_letter_document_unchanged before update or delete on customer_letter_document
    for each row execute function refuse_change_of_sealed();

-- note: how the commune handed it over, sealed with the letter's key.
create table customer_letter_step (
    seq        bigint generated always as identity,
    letter_id  uuid        not null,
    event      text        not null,
    from_state text        not null,
    to_state   text        not null,
    on_day     date        not null,
    note       bytea,
    actor      text        not null,
    role       text        not null,
    org        text,
    at         timestamptz not null,
    constraint pk_customer_letter_step primary key (seq),
    constraint fk_customer_letter_step_letter foreign key (letter_id) references customer_letter (id)
);
create index ix_customer_letter_step_letter on customer_letter_step (letter_id, seq);

-- Second fence, by the one on accounts: a letter shows only to whom every account in it shows. After a wrong match of persons
-- was split nobody finds somebody else's account in a letter.
alter table customer_letter enable row level security;
create policy rls_customer_letter_scope on customer_letter for all using (
    account_count = (select count(*) from account a where a.id in (
        select la.account_id from customer_letter_account la where la.letter_id = customer_letter.id)))
    with check (true);
alter table customer_letter_document enable row level security;
create policy rls_customer_letter_document_scope on customer_letter_document for all using (
    letter_id in (select l.id from customer_letter l))
    with check (true);
