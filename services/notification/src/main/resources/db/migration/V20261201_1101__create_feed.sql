-- The event feed of partners (decision 0011). Ids only. Which organisation hears of what is learned from the same events:
-- feed_scope says who may see a subject, feed_link through which other subjects a case is seen.
create table feed_event (
    seq         bigint      generated always as identity,
    id          text        not null,
    type        text        not null,
    scope       text        not null,
    source      text        not null,
    subject_id  uuid        not null,
    data        text        not null,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    waiting     boolean     not null default true,
    constraint pk_feed_event primary key (id)
);
create index ix_feed_event_waiting on feed_event (seq) where waiting;
create index ix_feed_event_subject on feed_event (subject_id);
create index ix_feed_event_recorded on feed_event (recorded_at);

create table feed_scope (
    subject_id uuid        not null,
    via        text        not null,
    org        text        not null,
    active     boolean     not null,
    told_at    timestamptz not null,
    fresh      boolean     not null default true,
    constraint pk_feed_scope primary key (subject_id, via, org)
);
create index ix_feed_scope_fresh on feed_scope (subject_id) where fresh;

create table feed_link (
    subject_id uuid        not null,
    kind       text        not null,
    through_id uuid        not null,
    active     boolean     not null,
    told_at    timestamptz not null,
    fresh      boolean     not null default true,
    constraint pk_feed_link primary key (subject_id, kind, through_id)
);
create index ix_feed_link_through on feed_link (through_id);
create index ix_feed_link_fresh on feed_link (subject_id) where fresh;

-- What a partner reads: numbered 1, 2, 3… for each, by one writer, after the events were committed.
create table feed_entry (
    partner_id  uuid        not null,
    position    bigint      not null,
    event_id    text        not null,
    recorded_at timestamptz not null,
    constraint pk_feed_entry primary key (partner_id, position),
    constraint uq_feed_entry_event unique (event_id, partner_id),
    constraint fk_feed_entry_partner foreign key (partner_id) references partner (id),
    constraint fk_feed_entry_event foreign key (event_id) references feed_event (id)
);
create index ix_feed_entry_recorded on feed_entry (recorded_at);

create table feed_position (
    partner_id uuid   not null,
    last       bigint not null,
    constraint pk_feed_position primary key (partner_id),
    constraint fk_feed_position_partner foreign key (partner_id) references partner (id)
);

-- Second fence (decision 0002, point 11): a partner's request finds what was numbered for its own organisation and nothing of
-- others; administrators and officers find no event at all. Numbering and sending are the system.
alter table feed_entry enable row level security;
create policy rls_feed_entry_scope on feed_entry for all using (
    case (select current_setting('dongthuan.scope', true))
        when 'system' then true
        when 'org' then partner_id in (select p.id from partner p where p.org = any (
            (select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[]))
        else false
    end);

alter table feed_event enable row level security;
create policy rls_feed_event_scope on feed_event for all using (
    case (select current_setting('dongthuan.scope', true))
        when 'system' then true
        when 'org' then exists (select 1 from feed_entry n where n.event_id = feed_event.id)
        else false
    end);

alter table feed_scope enable row level security;
create policy rls_feed_scope_scope on feed_scope for all using (
    case (select current_setting('dongthuan.scope', true))
        when 'system' then true
        when 'org' then org = any ((select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[])
        else false
    end);

-- A link is of use only to whoever may see what it leads to.
alter table feed_link enable row level security;
create policy rls_feed_link_scope on feed_link for all using (
    case (select current_setting('dongthuan.scope', true))
        when 'system' then true
        when 'org' then exists (select 1 from feed_scope s where s.subject_id = feed_link.through_id)
        else false
    end);
