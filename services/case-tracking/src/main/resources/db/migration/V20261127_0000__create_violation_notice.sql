-- Notices of a violation of personal data (thông báo vi phạm, DOMAIN §2.7): one for each controller in a confirmed
-- incident. By when one is due stands on its deadline, never here. It names no person and no case.
create table violation_notice (
    id              uuid        not null,
    incident_id     uuid        not null,
    place_code      text        not null,
    province        text        not null,
    org             text        not null,
    state           text        not null,
    owed_at         timestamptz not null,
    form_number     text,
    recipient       text,
    filed_at        timestamptz,
    recorded_at     timestamptz,
    late_reason     text,
    reference       text,
    acknowledged_at timestamptz,
    version         int         not null,
    constraint pk_violation_notice primary key (id),
    constraint uq_violation_notice_org unique (incident_id, org),
    constraint fk_violation_notice_incident foreign key (incident_id) references incident (id)
);
create index ix_violation_notice_org_owed on violation_notice (org, owed_at desc, id desc);
create index ix_violation_notice_place_owed on violation_notice (place_code, owed_at desc, id desc);
create index ix_violation_notice_province_owed on violation_notice (province, owed_at desc, id desc);
