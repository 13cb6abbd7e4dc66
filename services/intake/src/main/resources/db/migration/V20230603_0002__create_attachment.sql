-- The evidence vault. Bytes live behind the blob port, sealed with a key of the attachment that is wrapped for it here:
-- destroying this row's key destroys original and copy.
create table attachment (
    id           uuid        not null,
    complaint_id uuid        not null,
    kind         text        not null,
    media_type   text        not null,
    bytes        int         not null,
    sha256       text        not null,
    wrapped_key  bytea       not null,
    original_ref text        not null,
    shown_ref    text,
    quarantined  boolean     not null,
    uploaded_by  text        not null,
    role         text        not null,
    received_at  timestamptz not null,
    constraint pk_attachment primary key (id),
    constraint fk_attachment_complaint foreign key (complaint_id) references complaint (id)
);
create index ix_attachment_complaint on attachment (complaint_id, received_at);
