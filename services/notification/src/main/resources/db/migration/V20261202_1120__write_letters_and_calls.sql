-- What a letter says, what is said on a call, and how the body is called that writes. Ship before the code that prints.
-- Name and address stand on the paper alone: they are read from intake at the moment of printing.
create table letterhead (
    place_code text not null,
    valid_from date not null,
    body       text not null,
    place      text not null,
    constraint pk_letterhead primary key (place_code, valid_from)
);

insert into letterhead (place_code, valid_from, body, place) values
    ('19432', date '2020-01-01', 'ỦY BAN NHÂN DÂN
THỊ TRẤN LAO BẢO', 'Lao Bảo'),
    -- No towns of this kind since the district level ended (DOMAIN §3.6).
    ('19432', date '2025-07-01', 'ỦY BAN NHÂN DÂN
XÃ LAO BẢO', 'Lao Bảo'),
    ('19435', date '2020-01-01', 'ỦY BAN NHÂN DÂN
XÃ TÂN LONG', 'Tân Long');

insert into written_template (medium, code, language, version, valid_from, subject, body) values
    ('LETTER', 'RESULT_CLOSED', 'vi', 1, date '2020-01-01', 'THÔNG BÁO KẾT QUẢ HỒ SƠ {code}',
'Tài khoản ngân hàng mở khi Ông/Bà không đồng ý đã ĐÓNG.

Ông/Bà không phải làm gì thêm. Nếu còn điều chưa rõ hoặc không đồng ý, xin gọi {hotline} hoặc đến Ủy ban nhân dân xã, mang theo thư này.'),
    ('LETTER', 'RESULT_CLOSED', 'en', 1, date '2020-01-01', 'Result of case {code}',
'The bank account opened without your consent is CLOSED. You need do nothing more.

If anything is unclear, or you do not agree, call {hotline} or come to the commune office with this letter.'),
    ('LETTER', 'RESULT_KEPT', 'vi', 1, date '2020-01-01', 'THÔNG BÁO KẾT QUẢ HỒ SƠ {code}',
'Tài khoản ngân hàng được GIỮ theo lựa chọn của Ông/Bà.

Nếu Ông/Bà không chọn như vậy hoặc muốn đổi ý, xin gọi {hotline} hoặc đến Ủy ban nhân dân xã, mang theo thư này.'),
    ('LETTER', 'RESULT_KEPT', 'en', 1, date '2020-01-01', 'Result of case {code}',
'The bank account is KEPT as you chose.

If you did not choose this, or change your mind, call {hotline} or come to the commune office with this letter.'),
    ('LETTER', 'RESULT_NOT_FOUND', 'vi', 1, date '2020-01-01', 'THÔNG BÁO KẾT QUẢ HỒ SƠ {code}',
'Ngân hàng KHÔNG có tài khoản nào mang tên Ông/Bà. Việc thu thập giấy tờ của Ông/Bà vẫn được xem xét tiếp.

Nếu còn điều chưa rõ, xin gọi {hotline} hoặc đến Ủy ban nhân dân xã, mang theo thư này.'),
    ('LETTER', 'RESULT_NOT_FOUND', 'en', 1, date '2020-01-01', 'Result of case {code}',
'The bank has NO account in your name. How your papers were taken is still being looked into.

If anything is unclear, call {hotline} or come to the commune office with this letter.'),
    ('LETTER', 'RESULT_OUT_OF_WINDOW', 'vi', 1, date '2020-01-01', 'THÔNG BÁO KẾT QUẢ HỒ SƠ {code}',
'Tài khoản ngân hàng của Ông/Bà KHÔNG thuộc đợt mở này và được giữ nguyên.

Nếu còn điều chưa rõ hoặc không đồng ý, xin gọi {hotline} hoặc đến Ủy ban nhân dân xã, mang theo thư này.'),
    ('LETTER', 'RESULT_OUT_OF_WINDOW', 'en', 1, date '2020-01-01', 'Result of case {code}',
'Your bank account is NOT of this incident and stays as it is.

If anything is unclear, or you do not agree, call {hotline} or come to the commune office with this letter.'),
    ('CALL', 'RESULT_CLOSED', 'vi', 1, date '2020-01-01', 'Gọi về kết quả hồ sơ {code}',
'Chào và nói mình gọi từ Ủy ban nhân dân xã. Xin gặp đúng người đứng tên hồ sơ; không nói kết quả với người khác.

“Tài khoản ngân hàng mở khi Ông/Bà không đồng ý đã đóng. Ông/Bà không phải làm gì thêm.”

Hỏi người nghe đã rõ chưa, nói lại nếu cần. “Nếu còn thắc mắc, xin gọi {hotline}.” Không hỏi mật khẩu, mã hay số tài khoản.'),
    ('CALL', 'RESULT_CLOSED', 'en', 1, date '2020-01-01', 'Call about the result of case {code}',
'Greet and say that you call from the commune office. Ask for the person the case is about; tell nobody else the result.

“The bank account opened without your consent is closed. You need do nothing more.”

Ask whether it is clear, say it again if need be. “For questions call {hotline}.” Ask for no password, code or account number.'),
    ('CALL', 'RESULT_KEPT', 'vi', 1, date '2020-01-01', 'Gọi về kết quả hồ sơ {code}',
'Chào và nói mình gọi từ Ủy ban nhân dân xã. Xin gặp đúng người đứng tên hồ sơ; không nói kết quả với người khác.

“Tài khoản ngân hàng được giữ theo lựa chọn của Ông/Bà.” Nếu người nghe nói không chọn như vậy: ghi lại và báo lãnh đạo ngay.

“Nếu còn thắc mắc, xin gọi {hotline}.” Không hỏi mật khẩu, mã hay số tài khoản.'),
    ('CALL', 'RESULT_KEPT', 'en', 1, date '2020-01-01', 'Call about the result of case {code}',
'Greet and say that you call from the commune office. Ask for the person the case is about; tell nobody else the result.

“The bank account is kept as you chose.” If they say they did not choose this: write it down and tell your superior at once.

“For questions call {hotline}.” Ask for no password, code or account number.'),
    ('CALL', 'RESULT_NOT_FOUND', 'vi', 1, date '2020-01-01', 'Gọi về kết quả hồ sơ {code}',
'Chào và nói mình gọi từ Ủy ban nhân dân xã. Xin gặp đúng người đứng tên hồ sơ; không nói kết quả với người khác.

“Ngân hàng không có tài khoản nào mang tên Ông/Bà.”

“Nếu còn thắc mắc, xin gọi {hotline}.” Không hỏi mật khẩu, mã hay số giấy tờ.'),
    ('CALL', 'RESULT_NOT_FOUND', 'en', 1, date '2020-01-01', 'Call about the result of case {code}',
'Greet and say that you call from the commune office. Ask for the person the case is about; tell nobody else the result.

“The bank has no account in your name.”

“For questions call {hotline}.” Ask for no password, code or number of a paper.'),
    ('CALL', 'RESULT_OUT_OF_WINDOW', 'vi', 1, date '2020-01-01', 'Gọi về kết quả hồ sơ {code}',
'Chào và nói mình gọi từ Ủy ban nhân dân xã. Xin gặp đúng người đứng tên hồ sơ; không nói kết quả với người khác.

“Tài khoản của Ông/Bà không thuộc đợt mở này và được giữ nguyên.”

“Nếu còn thắc mắc hoặc không đồng ý, xin gọi {hotline}.” Không hỏi mật khẩu, mã hay số tài khoản.'),
    ('CALL', 'RESULT_OUT_OF_WINDOW', 'en', 1, date '2020-01-01', 'Call about the result of case {code}',
'Greet and say that you call from the commune office. Ask for the person the case is about; tell nobody else the result.

“Your account is not of this incident and stays as it is.”

“If you have questions or do not agree, call {hotline}.” Ask for no password, code or account number.');
