-- Accounts whose holders a job still has to ask; a row goes away with its doing.
create table ask_item (
    job_id     uuid not null,
    account_id uuid not null,
    constraint pk_ask_item primary key (job_id, account_id),
    constraint fk_ask_item_bank_job foreign key (job_id) references bank_job (id)
);
