-- Texts about a consent that ends soon, by every way a person is told. Ship before the code that queues them. {day} is the last
-- day on which it holds. No link and no number but the hotline's: where it is renewed, the person's own pages and the commune say.
insert into template (code, language, version, valid_from, text) values
    ('CONSENT_END', 'vi', 1, date '2020-01-01', 'Ho so {code}: dong y giu tai khoan het han {day}, sau do tai khoan se dong. Muon giu tiep, den UBND hoac goi {hotline}.'),
    ('CONSENT_END', 'en', 1, date '2020-01-01', 'Case {code}: consent to keep the account ends {day}, then it is closed. To keep it, visit the commune office or call {hotline}.');
insert into written_template (medium, code, language, version, valid_from, subject, body) values
    ('EMAIL', 'CONSENT_END', 'vi', 1, date '2020-01-01', 'Hồ sơ {code}: đồng ý giữ tài khoản sắp hết hạn',
'Kính gửi Ông/Bà,

sự đồng ý giữ tài khoản theo hồ sơ {code} có hiệu lực đến hết ngày {day}. Sau ngày đó tài khoản sẽ được đóng.

Nếu muốn giữ tiếp, xin gia hạn trên trang hồ sơ của Ông/Bà, tại Ủy ban nhân dân xã hoặc gọi {hotline}. Nếu không muốn giữ, Ông/Bà không phải làm gì. Thư này gửi tự động, xin đừng trả lời.'),
    ('EMAIL', 'CONSENT_END', 'en', 1, date '2020-01-01', 'Case {code}: your consent ends soon',
'Dear Sir or Madam,

your consent to keep the account of case {code} holds until the end of {day}. After that day the account will be closed.

To keep it, renew your consent on the pages of your case, at the commune office, or call {hotline}. If you do not want to keep it, you need do nothing. This mail is sent automatically, please do not answer it.'),
    ('LETTER', 'CONSENT_END', 'vi', 1, date '2020-01-01', 'THÔNG BÁO SỰ ĐỒNG Ý SẮP HẾT HẠN, HỒ SƠ {code}',
'Sự đồng ý giữ tài khoản ngân hàng của Ông/Bà có hiệu lực đến hết ngày {day}. Sau ngày đó tài khoản sẽ được đóng.

Nếu muốn giữ tiếp, xin đến Ủy ban nhân dân xã, mang theo thư này, hoặc gọi {hotline} trước khi hết ngày đó. Nếu không muốn giữ, Ông/Bà không phải làm gì.'),
    ('LETTER', 'CONSENT_END', 'en', 1, date '2020-01-01', 'Your consent ends soon, case {code}',
'Your consent to keep the bank account holds until the end of {day}. After that day the account will be closed.

To keep it, come to the commune office with this letter, or call {hotline}, before that day is over. If you do not want to keep it, you need do nothing.'),
    ('CALL', 'CONSENT_END', 'vi', 1, date '2020-01-01', 'Gọi về sự đồng ý sắp hết hạn, hồ sơ {code}',
'Chào và nói mình gọi từ Ủy ban nhân dân xã. Xin gặp đúng người đứng tên hồ sơ; không nói nội dung với người khác.

“Sự đồng ý giữ tài khoản của Ông/Bà có hiệu lực đến hết ngày {day}. Sau ngày đó tài khoản sẽ được đóng. Muốn giữ tiếp, xin đến Ủy ban nhân dân xã trước khi hết ngày đó.”

Không nhận lời đồng ý qua điện thoại. “Nếu còn thắc mắc, xin gọi {hotline}.” Không hỏi mật khẩu, mã hay số tài khoản.'),
    ('CALL', 'CONSENT_END', 'en', 1, date '2020-01-01', 'Call about a consent that ends soon, case {code}',
'Greet and say that you call from the commune office. Ask for the person the case is about; tell nobody else what it is about.

“Your consent to keep the account holds until the end of {day}. After that day the account will be closed. To keep it, come to the commune office before that day is over.”

Take no consent on the phone. “For questions call {hotline}.” Ask for no password, code or account number.');
