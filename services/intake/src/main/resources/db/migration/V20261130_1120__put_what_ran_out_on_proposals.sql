-- How long pictures of cards and faces are kept counts from the closing of their complaint, not from receipt: a matter may take
-- longer than a year, and nothing may be kept because it began late. Ships with the code that counts so and with the sweep.
update evidence_rule set valid_to = '2023-06-30' where code in ('RT-IDC', 'RT-FAC', 'RT-FIL') and version = 1;
insert into evidence_rule (code, version, subject, valid_from, valid_to, length, source) values
    ('RT-PIC', 1, 'RETENTION_PICTURE', '2023-07-01', null, 'P90D', 'Decree 13/2023/ND-CP art. 16: gone once no longer needed; 90 days after closing [P]'),
    ('RT-FIL', 2, 'RETENTION_OTHER', '2023-07-01', null, 'P5Y', 'Other files are kept five years after closing at most [P]'),
    ('RT-OVR', 1, 'DESTRUCTION_RETENTION_OVER', '2000-01-01', null, 'P20D', 'What is kept too long is gone within 20 days of being listed [P]'),
    ('RT-AGN', 1, 'RETENTION_AGAIN', '2000-01-01', null, 'P30D', 'What was to be kept after all is looked at again after 30 days [P]');

-- The sweep looks at pictures that are kept, wherever their complaint stands.
create index ix_attachment_kept_picture on attachment (complaint_id) where quarantined and destroyed_at is null;
create index ix_destruction_order_state on destruction_order (state) where state in ('LISTED', 'PROPOSED', 'APPROVED');
