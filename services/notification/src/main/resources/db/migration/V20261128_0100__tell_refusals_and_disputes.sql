-- Texts about a complaint that is not taken up, with what can be done about it, about a dispute that came in, and about the
-- second reply. Ship before the code that queues them. What a person can do in their own case stands in the written notice;
-- on the track of the Law on Complaints the two ways are the same for everybody, so they are named.
insert into template (code, language, version, valid_from, text) values
    ('DECLINED_COMPLAINT', 'vi', 1, date '2020-01-01', 'Ho so {code}: don KHONG duoc thu ly, ly do xem tai UBND. Co the khieu nai len cap tren hoac khoi kien tai toa. Hoi dap {hotline}.'),
    ('DECLINED_COMPLAINT', 'en', 1, date '2020-01-01', 'Case {code}: NOT accepted, reasons at the commune office. You may complain to the higher authority or go to court. Help {hotline}.'),
    ('DECLINED', 'vi', 1, date '2020-01-01', 'Ho so {code}: don KHONG duoc thu ly. Ly do va viec Ong/Ba co the lam tiep: xem thong bao tai UBND. Hoi dap {hotline}.'),
    ('DECLINED', 'en', 1, date '2020-01-01', 'Case {code}: NOT accepted. The notice at the commune office says why and what you can do now. Help {hotline}.'),
    ('DISPUTED', 'vi', 1, date '2020-01-01', 'Ho so {code}: da ghi nhan Ong/Ba khong dong y voi tra loi. Co quan khac se xem xet, tra loi. Hoi dap {hotline}.'),
    ('DISPUTED', 'en', 1, date '2020-01-01', 'Case {code}: your dispute of the reply came in. Another body will settle it and reply. Help {hotline}.'),
    ('REPLY_SECOND', 'vi', 1, date '2020-01-01', 'Ho so {code}: da co van ban tra loi lan hai tai UBND. Neu khong dong y, co the khoi kien tai toa. Hoi dap {hotline}.'),
    ('REPLY_SECOND', 'en', 1, date '2020-01-01', 'Case {code}: the second written reply is ready at the commune office. If you disagree you may go to court. Help {hotline}.');
