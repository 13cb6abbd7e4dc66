-- A text in several parts is submitted part by part, and is delivered when each part is.
alter table submission
    add column part  int not null default 1,
    add column parts int not null default 1,
    drop constraint pk_submission,
    add constraint pk_submission primary key (message_id, attempt, part);

-- How long a text may be: one part unless whoever wrote it chose more (DOMAIN §4: tone marks are opt-in).
alter table template add column most_parts int not null default 1;

insert into template (code, language, version, valid_from, text, most_parts) values
    ('CAMPAIGN_DECISION', 'vi', 2, date '2020-01-01', 'Ho so {code}: con han chon dong hay giu tai khoan. Den UBND hoac goi {hotline}.', 1),
    ('CAMPAIGN_DECISION_MARKED', 'vi', 1, date '2020-01-01', 'Hồ sơ {code}: Ông/Bà còn hạn chọn đóng hoặc giữ tài khoản. Xin đến UBND xã hoặc gọi {hotline}.', 2),
    ('CAMPAIGN_DECISION_MARKED', 'en', 1, date '2020-01-01', 'Case {code}: you can still choose to close or keep the account. Visit the commune office or call {hotline}.', 1);
