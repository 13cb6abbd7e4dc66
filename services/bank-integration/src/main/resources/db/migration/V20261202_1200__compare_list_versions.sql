-- What each row of a list said, sealed with its account's key; null for rows from before, which said what the account says.
-- What a later version of a list changed, account by account, and how officers explained what stays different. Ships with
-- the code that compares; versions loaded before it were not compared.
alter table account_list_row add column said bytea;
alter table account_list add column compared boolean not null default false;

-- A change is written once, with its list. to_explain: the account stays different from what the list now says.
create table account_list_change (
    list       uuid    not null,
    account_id uuid    not null,
    kind       text    not null,
    fields     text[]  not null,
    applied    text[]  not null,
    to_explain boolean not null,
    constraint pk_account_list_change primary key (list, account_id),
    constraint fk_account_list_change_list foreign key (list) references account_list (id),
    constraint fk_account_list_change_account foreign key (account_id) references account (id)
);
create index ix_account_list_change_kind on account_list_change (list, kind, account_id);
create index ix_account_list_change_account on account_list_change (account_id);

-- Never edited: a correction is a later row.
create table account_list_explanation (
    seq          bigint generated always as identity,
    list         uuid        not null,
    account_id   uuid        not null,
    reason_code  text        not null,
    explained_by text        not null,
    role         text        not null,
    org          text,
    at           timestamptz not null,
    constraint pk_account_list_explanation primary key (seq),
    constraint fk_account_list_explanation_change foreign key (list, account_id)
        references account_list_change (list, account_id)
);
create index ix_account_list_explanation_change on account_list_explanation (list, account_id, seq desc);
