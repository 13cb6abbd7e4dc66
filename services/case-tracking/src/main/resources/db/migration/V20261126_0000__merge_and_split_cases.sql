-- Merge and split of cases (DOMAIN §2.2). Ships with code that follows merged_into wherever somebody still names a merged case.
alter table case_file
    add column merged_into uuid,
    add column split_from  uuid,
    add constraint fk_case_file_merged_into foreign key (merged_into) references case_file (id),
    add constraint fk_case_file_split_from foreign key (split_from) references case_file (id);
create index ix_case_file_merged_into on case_file (merged_into) where merged_into is not null;
create index ix_case_file_split_from on case_file (split_from) where split_from is not null;

-- One living case per person and incident: a merged one keeps its person, and a case split off again is that person's.
alter table case_file drop constraint uq_case_file_person_incident;
create unique index uq_case_file_person_incident on case_file (person_id, incident_id) nulls not distinct
    where merged_into is null;
create index ix_case_file_person_merged on case_file (person_id) where merged_into is not null;

-- A duty that a merge made superfluous stays with its case as DROPPED; of the others there is one of a kind.
drop index uq_task_case_kind;
create unique index uq_task_case_kind on task (case_id, kind) where state <> 'DROPPED' and kind <> 'REQUEST';

-- Cases split off have codes of a series of their own: TV (tách vụ).
create sequence split_case_number as bigint start 1;

-- The case that took over, however many steps away; the case itself when nobody did. Runs with the caller's rights.
create function living_case(asked uuid) returns uuid language sql stable as $$
    with recursive chain (id, merged_into) as (
        select id, merged_into from case_file where id = asked
        union
        select f.id, f.merged_into from case_file f join chain c on f.id = c.merged_into)
    select id from chain where merged_into is null
$$;
