-- Who belongs to an incident, so that all of them can be told something; and a text for it.
alter table case_ref add column incident_id uuid;
create index ix_case_ref_incident on case_ref (incident_id, case_id) where incident_id is not null;

insert into template (code, language, version, valid_from, text) values
    ('CAMPAIGN_DECISION', 'vi', 1, date '2020-01-01', 'Ho so {code}: con han chon dong hay giu tai khoan. Den UBND hoac goi {hotline}..'),
    ('CAMPAIGN_DECISION', 'en', 1, date '2020-01-01', 'Case {code}: you can still choose to close or keep the account. Visit the commune office or call {hotline}.'),
    ('CAMPAIGN_RUMOUR', 'vi', 1, date '2020-01-01', 'Ho so {code}: nghe tin don, hay hoi UBND hoac goi {hotline}. Khong dua ma hay giay to cho ai.'),
    ('CAMPAIGN_RUMOUR', 'en', 1, date '2020-01-01', 'Case {code}: heard a rumour? Ask the commune office or call {hotline}. Give codes or papers to nobody.');
