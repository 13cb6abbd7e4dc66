-- Requests to see what is masked or quarantined: asked with a reason, approved by another person, for a limited time.
create table reveal_request (
    id             uuid        not null,
    kind           text        not null,
    complaint_id   uuid        not null,
    attachment_id  uuid,
    place_code     text        not null,
    state          text        not null,
    asked_by       text        not null,
    asked_role     text        not null,
    asked_org      text,
    asked_at       timestamptz not null,
    reason_code    text        not null,
    reason         bytea       not null,
    decided_by     text,
    decided_role   text,
    decided_at     timestamptz,
    decision_code  text,
    rule_code      text,
    expires_at     timestamptz,
    looks          int         not null default 0,
    version        int         not null,
    constraint pk_reveal_request primary key (id),
    constraint fk_reveal_request_complaint foreign key (complaint_id) references complaint (id),
    constraint fk_reveal_request_attachment foreign key (attachment_id) references attachment (id),
    constraint ck_reveal_request_two_persons check (state not in ('APPROVED', 'REFUSED') or decided_by <> asked_by)
);
create index ix_reveal_request_place_asked on reveal_request (place_code, asked_at desc, id desc);

alter table reveal_request enable row level security;
create policy rls_reveal_request_scope on reveal_request for all using (
    case (select current_setting('dongthuan.scope', true))
        when 'system' then true
        else exists (select 1 from complaint c where c.id = reveal_request.complaint_id)
    end);
