-- Text about a complaint that went to an agency which does not work on complaints here. Ship before the code that queues it.
-- Which agency it is stands on the person's page and at the desk: the name may say what the complaint is about, and would not
-- fit beside what to do. Forwarded to a commune, the person gets a receipt with the new code instead.
insert into template (code, language, version, valid_from, text) values
    ('TRANSFERRED', 'vi', 1, date '2020-01-01', 'Ho so {code}: UBND khong co tham quyen, da chuyen don den co quan co tham quyen. Hoi noi nhan va viec can lam tai UBND xa. Hoi dap {hotline}.'),
    ('TRANSFERRED', 'en', 1, date '2020-01-01', 'Case {code}: the commune is not competent and passed it to the body that is. Ask the commune office which one and what to do. Help {hotline}.');
