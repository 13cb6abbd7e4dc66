-- An order names each picture, with what became of it: those who approve know what they approve, whoever holds a picture
-- keeps that one alone, and a run that broke off goes on where it stopped. Ships with the code that carries it out so.
alter table destruction_order
    add column relation text not null default 'TOOK',
    -- Nobody's: what no organisation has taken over.
    alter column holder_org drop not null;

create table destruction_image (
    order_id              uuid not null,
    row_no                int  not null,
    attachment_id         uuid not null,
    complaint_id          uuid not null,
    person_id             uuid not null,
    kind                  text not null,
    sha256                text not null,
    result                text not null default 'WAITING',
    result_at             timestamptz,
    certificate_id        uuid,
    holder_certificate_id uuid,
    constraint pk_destruction_image primary key (order_id, row_no),
    constraint uq_destruction_image_attachment unique (order_id, attachment_id),
    constraint fk_destruction_image_item foreign key (order_id, person_id) references destruction_item (order_id, person_id),
    constraint fk_destruction_image_attachment foreign key (attachment_id) references attachment (id),
    constraint fk_destruction_image_certificate foreign key (certificate_id) references destruction_certificate (id),
    constraint fk_destruction_image_holder_certificate foreign key (holder_certificate_id) references destruction_certificate (id),
    constraint ck_destruction_image_destroyed check (result <> 'DESTROYED' or certificate_id is not null)
);
create index ix_destruction_image_attachment on destruction_image (attachment_id);

-- Orders from before: what they destroyed stands in the chains of custody, what they meant follows from what is kept.
insert into destruction_image (order_id, row_no, attachment_id, complaint_id, person_id, kind, sha256, result, result_at, certificate_id)
select o.id, row_number() over (partition by o.id order by c.person_id, a.received_at, a.id), a.id, a.complaint_id, c.person_id,
    a.kind, a.sha256, case when e.attachment_id is null then 'WAITING' else 'DESTROYED' end, e.at, p.id
from destruction_order o
    join destruction_item i on i.order_id = o.id
    join complaint c on c.person_id = i.person_id and c.place_code = o.place_code
    join attachment a on a.complaint_id = c.id
    left join custody_entry e on e.attachment_id = a.id and e.act = 'DESTROYED' and e.reference = o.id
    left join destruction_certificate p on p.order_id = o.id and p.person_id = i.person_id
where e.attachment_id is not null
    or (a.collected_by = o.holder_org and a.quarantined and a.destroyed_at is null and o.state in ('PROPOSED', 'APPROVED'));

alter table destruction_image enable row level security;
create policy rls_destruction_image_scope on destruction_image for all using (
    case (select current_setting('dongthuan.scope', true))
        when 'system' then true
        else exists (select 1 from destruction_order o where o.id = destruction_image.order_id)
    end);

-- What was destroyed stays so, whoever says otherwise.
create function refuse_undoing() returns trigger language plpgsql as $$
begin
    raise exception 'a destroyed picture does not come back' using errcode = 'insufficient_privilege';
end $$;
create trigger keep_destroyed before update on destruction_image for each row
    when (old.result = 'DESTROYED' and (new.result <> 'DESTROYED' or new.certificate_id is distinct from old.certificate_id))
    execute function refuse_undoing();

-- A person has one certificate a run, so that what was held and released later is certified too; the organisation that the
-- order names has its own, of everybody.
alter table destruction_certificate
    drop constraint uq_destruction_certificate_order_person,
    alter column person_id drop not null,
    alter column holder_org drop not null,
    add column persons  int  not null default 1,
    add column kept     int  not null default 0,
    add column relation text not null default 'TOOK',
    add constraint ck_destruction_certificate_whose check (person_id is not null or holder_org is not null);
create index ix_destruction_certificate_order on destruction_certificate (order_id, destroyed_at);
