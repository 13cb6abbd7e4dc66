-- Texts and rules of sending, effective-dated. Checked when the service starts: see Templates.
create table template (
    code       text not null,
    language   text not null,
    version    int  not null,
    valid_from date not null,
    text       text not null,
    constraint pk_template primary key (code, language, version)
);

create table sending_rule (
    code       text not null,
    version    int  not null,
    valid_from date not null,
    value      text not null,
    constraint pk_sending_rule primary key (code, version)
);

insert into sending_rule (code, version, valid_from, value) values
    ('QUIET_FROM', 1, date '2020-01-01', '22:00'),
    ('QUIET_TO', 1, date '2020-01-01', '07:00'),
    ('NO_RECEIPT_AFTER', 1, date '2020-01-01', 'PT48H');

insert into template (code, language, version, valid_from, text) values
    ('RECEIPT', 'vi', 1, date '2020-01-01', 'UBND da nhan don cua Ong/Ba. Ma ho so {code}. Can giup, goi {hotline}.'),
    ('RECEIPT', 'en', 1, date '2020-01-01', 'Your complaint was received. Case code {code}. For help call {hotline}.'),
    ('SIGN_IN_CODE', 'vi', 1, date '2020-01-01', 'Ma dang nhap {oneTimeCode}, dung truoc {until}. Khong dua ma cho bat ky ai. Hoi dap {hotline}.'),
    ('SIGN_IN_CODE', 'en', 1, date '2020-01-01', 'Sign-in code {oneTimeCode}, valid until {until}. Give it to nobody. Help {hotline}.'),
    ('DECISION_REQUEST', 'vi', 1, date '2020-01-01', 'Ho so {code}: Ong/Ba chon dong hay giu tai khoan ngan hang. Den UBND hoac goi {hotline}.'),
    ('DECISION_REQUEST', 'en', 1, date '2020-01-01', 'Case {code}: choose to close or keep the bank account, at the commune office or call {hotline}.'),
    ('KEEP_CHECK', 'vi', 1, date '2020-01-01', 'Ho so {code}: Ong/Ba chon GIU tai khoan. De xac nhan, den UBND hoac goi {hotline}.'),
    ('KEEP_CHECK', 'en', 1, date '2020-01-01', 'Case {code}: you chose to KEEP the account. To confirm, visit the commune office or call {hotline}.'),
    ('RESULT_CLOSED', 'vi', 1, date '2020-01-01', 'Ho so {code}: tai khoan mo khong dong y da DONG. Hoi dap {hotline}.'),
    ('RESULT_CLOSED', 'en', 1, date '2020-01-01', 'Case {code}: the account opened without consent is CLOSED. Help {hotline}.'),
    ('RESULT_KEPT', 'vi', 1, date '2020-01-01', 'Ho so {code}: tai khoan duoc GIU theo lua chon cua Ong/Ba. Hoi dap {hotline}.'),
    ('RESULT_KEPT', 'en', 1, date '2020-01-01', 'Case {code}: the account is KEPT as you chose. Help {hotline}.'),
    ('RESULT_NOT_FOUND', 'vi', 1, date '2020-01-01', 'Ho so {code}: ngan hang KHONG co tai khoan nao mang ten Ong/Ba. Hoi dap {hotline}.'),
    ('RESULT_NOT_FOUND', 'en', 1, date '2020-01-01', 'Case {code}: the bank has NO account of yours. Help {hotline}.'),
    ('RESULT_OUT_OF_WINDOW', 'vi', 1, date '2020-01-01', 'Ho so {code}: tai khoan KHONG thuoc dot mo nay, giu nguyen. Hoi dap {hotline}.'),
    ('RESULT_OUT_OF_WINDOW', 'en', 1, date '2020-01-01', 'Case {code}: your account is NOT of this incident and stays. Help {hotline}.'),
    ('REPLY', 'vi', 1, date '2020-01-01', 'Ho so {code}: da co van ban tra loi, moi nhan tai UBND. Hoi dap {hotline}.'),
    ('REPLY', 'en', 1, date '2020-01-01', 'Case {code}: the written reply is ready at the commune office. Help {hotline}.');
