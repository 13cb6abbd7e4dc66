-- How the line to each bank is: written by the instances that speak with it, at most every two seconds. Ships with that code.
create table bank_line (
    bank_org       text        not null,
    away_since     timestamptz,
    reason         text,
    last_answer_at timestamptz,
    changed_at     timestamptz not null,
    constraint pk_bank_line primary key (bank_org)
);
