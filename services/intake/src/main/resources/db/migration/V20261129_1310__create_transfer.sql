-- Complaints passed on to an agency that does not work on them here: a numbered paper, and that the agency has it. Who the
-- agencies are is data (agency/agencies.json).
create table transfer_series (
    place_code text not null,
    year       int  not null,
    last       int  not null,
    constraint pk_transfer_series primary key (place_code, year)
);

create table transfer (
    id              uuid        not null,
    complaint_id    uuid        not null,
    place_code      text        not null,
    number          text        not null,
    agency_code     text        not null,
    reason_code     text        not null,
    state           text        not null,
    sent_by         text        not null,
    sent_org        text,
    sent_at         timestamptz not null,
    received_on     date,
    agency_number   text,
    acknowledged_by text,
    acknowledged_at timestamptz,
    version         int         not null,
    constraint pk_transfer primary key (id),
    constraint uq_transfer_number unique (number),
    -- A complaint that was forwarded stays so: it goes to one agency once.
    constraint uq_transfer_complaint unique (complaint_id),
    constraint fk_transfer_complaint foreign key (complaint_id) references complaint (id)
);

-- Second fence: seen with its complaint.
alter table transfer enable row level security;
create policy rls_transfer_scope on transfer for all using (
    case (select current_setting('dongthuan.scope', true))
        when 'system' then true
        else exists (select 1 from complaint c where c.id = transfer.complaint_id)
    end);

-- Beside redirected_to: a complaint went to a record here, or to an agency.
alter table complaint
    add column redirected_agency text,
    add constraint ck_complaint_redirected_once check (redirected_to is null or redirected_agency is null);
