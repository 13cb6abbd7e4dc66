-- Several tracks on one complaint, a refusal by two persons, forwarding, dispute and second level (DOMAIN §2.1).
alter table complaint
    add column tracks               varchar[] not null default '{}',
    add column decline_proposed_by  text,
    add column decline_reason       text,
    add column decline_remedies     bytea,
    add column level                int    not null default 1,
    add column level2_org           text,
    add column replied_org          text,
    add column dispute              bytea,
    add column redirected_from      uuid,
    add column redirected_to        uuid,
    add constraint fk_complaint_redirected_from foreign key (redirected_from) references complaint (id),
    add constraint fk_complaint_redirected_to foreign key (redirected_to) references complaint (id) deferrable initially deferred;
update complaint set tracks = array[track] where track is not null;
update complaint c set replied_org =
    (select t.org from complaint_transition t where t.complaint_id = c.id and t.event = 'reply' order by t.at desc limit 1)
    where replied_at is not null;
alter table complaint drop column track;
alter table complaint drop column merged_from;
