-- Who reminded whom of a task, and when: the key allows one reminder per task and local day. Who was put on a task by whom.
-- Officers of agencies, as far as they have opened their worklist: ids of the realm and codes, no names.
create table task_reminder (
    task_id    uuid        not null,
    on_day     date        not null,
    at         timestamptz not null,
    actor      text        not null,
    role       text        not null,
    org        text,
    to_role    text        not null,
    to_org     text,
    to_officer text,
    constraint pk_task_reminder primary key (task_id, on_day),
    constraint fk_task_reminder_task foreign key (task_id) references task (id)
);

create table task_assignment (
    id      uuid        not null,
    task_id uuid        not null,
    officer text        not null,
    actor   text        not null,
    at      timestamptz not null,
    constraint pk_task_assignment primary key (id),
    constraint fk_task_assignment_task foreign key (task_id) references task (id)
);
create index ix_task_assignment_task on task_assignment (task_id, at);

create table agency_officer (
    id      text        not null,
    org     text        not null,
    roles   text[]      not null,
    seen_at timestamptz not null,
    constraint pk_agency_officer primary key (id)
);
create index ix_agency_officer_org on agency_officer (org, id);

-- Seen with the task (decision 0002, point 11); runs with the caller's rights.
create function sees_task(wanted uuid) returns boolean language plpgsql stable as $$
begin
    return exists (select 1 from task t where t.id = wanted);
end $$;

alter table task_reminder enable row level security;
create policy rls_task_reminder_scope on task_reminder for all using (
    case (select current_setting('dongthuan.scope', true))
        when 'system' then true
        else sees_task(task_id)
    end);

alter table task_assignment enable row level security;
create policy rls_task_assignment_scope on task_assignment for all using (
    case (select current_setting('dongthuan.scope', true))
        when 'system' then true
        else sees_task(task_id)
    end);
