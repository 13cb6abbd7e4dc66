-- Which successions other services were told of on their day; those rows themselves are added and never changed.
create table organisation_succession_told (
    role       text        not null,
    from_org   text        not null,
    place      text,
    valid_from date        not null,
    told_at    timestamptz not null,
    constraint uq_organisation_succession_told unique nulls not distinct (role, from_org, place, valid_from)
);
