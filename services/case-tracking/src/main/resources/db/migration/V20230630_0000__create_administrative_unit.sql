-- Communes and their provinces, effective-dated: codes and belonging change (DOMAIN §3.6). Key = (code, valid_from).
create table administrative_unit (
    code       text    not null,
    valid_from date    not null,
    valid_to   date,
    province   text    not null,
    remote     boolean not null,
    source     text    not null,
    constraint pk_administrative_unit primary key (code, valid_from)
);
insert into administrative_unit (code, valid_from, valid_to, province, remote, source) values
    ('19432', date '2000-01-01', date '2025-07-01', '45', true, 'thị trấn, district 465; remote is platform policy'),
    ('19432', date '2025-07-01', null, '44', true, 'xã after the merger of provinces; remote is platform policy'),
    ('19435', date '2000-01-01', date '2025-07-01', '45', true, 'neighbouring commune'),
    ('19435', date '2025-07-01', null, '44', true, 'neighbouring commune');
