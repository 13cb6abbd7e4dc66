-- A task can be taken by somebody of its agency, and the lead of a case can ask any agency for something, as often as needed.
alter table task
    add column asked       text,
    add column asked_ref   text,
    add column reply_ref   text,
    add column assignee    text,
    add column assigned_at timestamptz;
alter table task drop constraint uq_task_case_kind;
create unique index uq_task_case_kind on task (case_id, kind) where kind <> 'REQUEST';
-- Answers wait for the lead.
create index ix_task_place_replied on task (place_code, due_at, id) where state = 'REPLIED';
