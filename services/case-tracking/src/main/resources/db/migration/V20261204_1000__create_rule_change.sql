-- Changes of legal clocks: proposed by one administrator, decided by another person. What is agreed on becomes one more
-- version of its rule; nothing here or there is ever edited.
create table rule_change (
    id           uuid        not null,
    rule_code    text        not null,
    base_version int         not null,
    amendment    jsonb       not null,
    reason       text        not null,
    state        text        not null,
    proposed_by  text        not null,
    proposed_at  timestamptz not null,
    decided_by   text,
    decided_at   timestamptz,
    answer       text,
    made_version int,
    version      int         not null,
    constraint pk_rule_change primary key (id),
    constraint ck_rule_change_two_persons check (state not in ('APPROVED', 'REJECTED') or decided_by <> proposed_by)
);
create index ix_rule_change_proposed on rule_change (proposed_at desc, id desc);
-- One change of a rule at a time: two at once would both be tried out against what is no longer the newest.
create unique index ux_rule_change_open on rule_change (rule_code) where state = 'PROPOSED';

-- The change that made a version; null for versions that came with a release.
alter table clock_rule add column change_id uuid;
