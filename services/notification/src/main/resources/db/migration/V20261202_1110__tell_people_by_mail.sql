-- People whom no text reaches are told by e-mail where an address is known: longer texts as data, waits for what the server
-- does not take at once, and an index for each channel's own queue. Ship before the code that sends mail.
-- The same table holds what a letter says and what is said on a call. A text is checked when the service starts: see
-- WrittenRule. Mails never hold a one-time code, so SIGN_IN_CODE has none.
create table written_template (
    medium     text not null,
    code       text not null,
    language   text not null,
    version    int  not null,
    valid_from date not null,
    subject    text not null,
    body       text not null,
    constraint pk_written_template primary key (medium, code, language, version)
);

alter table message add column mail_tries int not null default 0;

drop index ix_message_due;
create index ix_message_due on message (channel, priority, due_at) where state in ('QUEUED', 'DEFERRED');

insert into sending_rule (code, version, valid_from, value) values
    ('MAIL_WAITS', 1, date '2020-01-01', 'PT5M PT15M PT1H PT4H PT12H PT24H');

insert into written_template (medium, code, language, version, valid_from, subject, body) values
    ('EMAIL', 'RECEIPT', 'vi', 1, date '2020-01-01', 'Hồ sơ {code}: đã nhận đơn',
'Kính gửi Ông/Bà,

Ủy ban nhân dân xã đã nhận đơn của Ông/Bà. Mã hồ sơ: {code}.

Cần giúp đỡ, xin gọi {hotline} hoặc đến Ủy ban nhân dân xã. Thư này gửi tự động, xin đừng trả lời.'),
    ('EMAIL', 'RECEIPT', 'en', 1, date '2020-01-01', 'Case {code}: your complaint was received',
'Dear Sir or Madam,

the commune People''s Committee has received your complaint. Case code: {code}.

For help call {hotline} or come to the commune office. This mail is sent automatically, please do not answer it.'),
    ('EMAIL', 'DECISION_REQUEST', 'vi', 1, date '2020-01-01', 'Hồ sơ {code}: xin chọn đóng hay giữ tài khoản',
'Kính gửi Ông/Bà,

Theo hồ sơ {code}, một tài khoản ngân hàng đứng tên Ông/Bà. Xin chọn đóng hay giữ tài khoản đó: đến Ủy ban nhân dân xã hoặc gọi {hotline}.

Không ai được hỏi Ông/Bà mật khẩu hay mã. Thư này gửi tự động, xin đừng trả lời.'),
    ('EMAIL', 'DECISION_REQUEST', 'en', 1, date '2020-01-01', 'Case {code}: close or keep the bank account?',
'Dear Sir or Madam,

case {code} concerns a bank account in your name. Please choose whether to close or keep it: come to the commune office or call {hotline}.

Nobody may ask you for a password or a code. This mail is sent automatically, please do not answer it.'),
    ('EMAIL', 'KEEP_CHECK', 'vi', 1, date '2020-01-01', 'Hồ sơ {code}: xin xác nhận giữ tài khoản',
'Kính gửi Ông/Bà,

Theo hồ sơ {code}, Ông/Bà chọn GIỮ tài khoản. Để xác nhận, xin đến Ủy ban nhân dân xã hoặc gọi {hotline}. Nếu Ông/Bà không chọn như vậy, xin báo ngay.

Thư này gửi tự động, xin đừng trả lời.'),
    ('EMAIL', 'KEEP_CHECK', 'en', 1, date '2020-01-01', 'Case {code}: please confirm that you keep the account',
'Dear Sir or Madam,

in case {code} you chose to KEEP the account. To confirm, come to the commune office or call {hotline}. If you did not choose this, please say so at once.

This mail is sent automatically, please do not answer it.'),
    ('EMAIL', 'RESULT_CLOSED', 'vi', 1, date '2020-01-01', 'Hồ sơ {code}: tài khoản đã đóng',
'Kính gửi Ông/Bà,

Tài khoản mở khi Ông/Bà không đồng ý, theo hồ sơ {code}, đã ĐÓNG.

Hỏi đáp: {hotline} hoặc Ủy ban nhân dân xã. Thư này gửi tự động, xin đừng trả lời.'),
    ('EMAIL', 'RESULT_CLOSED', 'en', 1, date '2020-01-01', 'Case {code}: the account is closed',
'Dear Sir or Madam,

the account opened without your consent, case {code}, is CLOSED.

Questions: {hotline} or the commune office. This mail is sent automatically, please do not answer it.'),
    ('EMAIL', 'RESULT_KEPT', 'vi', 1, date '2020-01-01', 'Hồ sơ {code}: tài khoản được giữ',
'Kính gửi Ông/Bà,

Tài khoản theo hồ sơ {code} được GIỮ theo lựa chọn của Ông/Bà.

Hỏi đáp: {hotline} hoặc Ủy ban nhân dân xã. Thư này gửi tự động, xin đừng trả lời.'),
    ('EMAIL', 'RESULT_KEPT', 'en', 1, date '2020-01-01', 'Case {code}: the account is kept',
'Dear Sir or Madam,

the account of case {code} is KEPT as you chose.

Questions: {hotline} or the commune office. This mail is sent automatically, please do not answer it.'),
    ('EMAIL', 'RESULT_NOT_FOUND', 'vi', 1, date '2020-01-01', 'Hồ sơ {code}: không có tài khoản',
'Kính gửi Ông/Bà,

Theo hồ sơ {code}, ngân hàng KHÔNG có tài khoản nào mang tên Ông/Bà.

Hỏi đáp: {hotline} hoặc Ủy ban nhân dân xã. Thư này gửi tự động, xin đừng trả lời.'),
    ('EMAIL', 'RESULT_NOT_FOUND', 'en', 1, date '2020-01-01', 'Case {code}: no account was found',
'Dear Sir or Madam,

case {code}: the bank has NO account in your name.

Questions: {hotline} or the commune office. This mail is sent automatically, please do not answer it.'),
    ('EMAIL', 'RESULT_OUT_OF_WINDOW', 'vi', 1, date '2020-01-01', 'Hồ sơ {code}: tài khoản giữ nguyên',
'Kính gửi Ông/Bà,

Tài khoản theo hồ sơ {code} KHÔNG thuộc đợt mở này và được giữ nguyên.

Hỏi đáp: {hotline} hoặc Ủy ban nhân dân xã. Thư này gửi tự động, xin đừng trả lời.'),
    ('EMAIL', 'RESULT_OUT_OF_WINDOW', 'en', 1, date '2020-01-01', 'Case {code}: your account stays as it is',
'Dear Sir or Madam,

the account of case {code} is NOT of this incident and stays as it is.

Questions: {hotline} or the commune office. This mail is sent automatically, please do not answer it.'),
    ('EMAIL', 'REPLY', 'vi', 1, date '2020-01-01', 'Hồ sơ {code}: đã có văn bản trả lời',
'Kính gửi Ông/Bà,

Đơn theo hồ sơ {code} đã có văn bản trả lời. Mời Ông/Bà nhận tại Ủy ban nhân dân xã.

Hỏi đáp: {hotline}. Thư này gửi tự động, xin đừng trả lời.'),
    ('EMAIL', 'REPLY', 'en', 1, date '2020-01-01', 'Case {code}: the written reply is ready',
'Dear Sir or Madam,

the written reply in case {code} is ready. Please collect it at the commune office.

Questions: {hotline}. This mail is sent automatically, please do not answer it.'),
    ('EMAIL', 'REPLY_SECOND', 'vi', 1, date '2020-01-01', 'Hồ sơ {code}: đã có văn bản trả lời lần hai',
'Kính gửi Ông/Bà,

Đơn theo hồ sơ {code} đã có văn bản trả lời lần hai. Mời Ông/Bà nhận tại Ủy ban nhân dân xã. Nếu không đồng ý, Ông/Bà có thể khởi kiện tại tòa.

Hỏi đáp: {hotline}. Thư này gửi tự động, xin đừng trả lời.'),
    ('EMAIL', 'REPLY_SECOND', 'en', 1, date '2020-01-01', 'Case {code}: the second written reply is ready',
'Dear Sir or Madam,

the second written reply in case {code} is ready at the commune office. If you disagree you may go to court.

Questions: {hotline}. This mail is sent automatically, please do not answer it.'),
    ('EMAIL', 'DECLINED_COMPLAINT', 'vi', 1, date '2020-01-01', 'Hồ sơ {code}: đơn không được thụ lý',
'Kính gửi Ông/Bà,

Đơn theo hồ sơ {code} KHÔNG được thụ lý. Lý do ghi trong thông báo, mời nhận tại Ủy ban nhân dân xã. Ông/Bà có thể khiếu nại lên cấp trên hoặc khởi kiện tại tòa.

Hỏi đáp: {hotline}. Thư này gửi tự động, xin đừng trả lời.'),
    ('EMAIL', 'DECLINED_COMPLAINT', 'en', 1, date '2020-01-01', 'Case {code}: not accepted',
'Dear Sir or Madam,

your complaint, case {code}, was NOT accepted. The notice at the commune office gives the reasons. You may complain to the higher authority or go to court.

Questions: {hotline}. This mail is sent automatically, please do not answer it.'),
    ('EMAIL', 'DECLINED', 'vi', 1, date '2020-01-01', 'Hồ sơ {code}: đơn không được thụ lý',
'Kính gửi Ông/Bà,

Đơn theo hồ sơ {code} KHÔNG được thụ lý. Lý do và việc Ông/Bà có thể làm tiếp ghi trong thông báo, mời nhận tại Ủy ban nhân dân xã.

Hỏi đáp: {hotline}. Thư này gửi tự động, xin đừng trả lời.'),
    ('EMAIL', 'DECLINED', 'en', 1, date '2020-01-01', 'Case {code}: not accepted',
'Dear Sir or Madam,

your complaint, case {code}, was NOT accepted. The notice at the commune office says why and what you can do now.

Questions: {hotline}. This mail is sent automatically, please do not answer it.'),
    ('EMAIL', 'DISPUTED', 'vi', 1, date '2020-01-01', 'Hồ sơ {code}: đã ghi nhận Ông/Bà không đồng ý',
'Kính gửi Ông/Bà,

Chúng tôi đã ghi nhận Ông/Bà không đồng ý với văn bản trả lời của hồ sơ {code}. Cơ quan khác sẽ xem xét và trả lời.

Hỏi đáp: {hotline}. Thư này gửi tự động, xin đừng trả lời.'),
    ('EMAIL', 'DISPUTED', 'en', 1, date '2020-01-01', 'Case {code}: your dispute came in',
'Dear Sir or Madam,

your dispute of the reply in case {code} came in. Another body will settle it and reply.

Questions: {hotline}. This mail is sent automatically, please do not answer it.'),
    ('EMAIL', 'TRANSFERRED', 'vi', 1, date '2020-01-01', 'Hồ sơ {code}: đã chuyển đơn',
'Kính gửi Ông/Bà,

Ủy ban nhân dân xã không có thẩm quyền giải quyết hồ sơ {code} và đã chuyển đơn đến cơ quan có thẩm quyền. Nơi nhận và việc cần làm: xin hỏi tại Ủy ban nhân dân xã.

Hỏi đáp: {hotline}. Thư này gửi tự động, xin đừng trả lời.'),
    ('EMAIL', 'TRANSFERRED', 'en', 1, date '2020-01-01', 'Case {code}: passed on',
'Dear Sir or Madam,

the commune is not competent for case {code} and passed it to the body that is. Please ask the commune office which one it is and what to do.

Questions: {hotline}. This mail is sent automatically, please do not answer it.'),
    ('EMAIL', 'CAMPAIGN_DECISION', 'vi', 1, date '2020-01-01', 'Hồ sơ {code}: còn hạn chọn đóng hay giữ tài khoản',
'Kính gửi Ông/Bà,

Theo hồ sơ {code}, vẫn còn hạn chọn đóng hay giữ tài khoản. Xin đến Ủy ban nhân dân xã hoặc gọi {hotline}.

Thư này gửi tự động, xin đừng trả lời.'),
    ('EMAIL', 'CAMPAIGN_DECISION', 'en', 1, date '2020-01-01', 'Case {code}: you can still choose',
'Dear Sir or Madam,

in case {code} you can still choose to close or keep the account. Come to the commune office or call {hotline}.

This mail is sent automatically, please do not answer it.'),
    ('EMAIL', 'CAMPAIGN_RUMOUR', 'vi', 1, date '2020-01-01', 'Hồ sơ {code}: nghe tin đồn, xin hỏi Ủy ban nhân dân xã',
'Kính gửi Ông/Bà,

Nghe tin đồn về việc của hồ sơ {code}, xin hỏi Ủy ban nhân dân xã hoặc gọi {hotline}. Không đưa mã hay giấy tờ cho ai.

Thư này gửi tự động, xin đừng trả lời.'),
    ('EMAIL', 'CAMPAIGN_RUMOUR', 'en', 1, date '2020-01-01', 'Case {code}: heard a rumour? Ask the commune',
'Dear Sir or Madam,

if you heard a rumour about case {code}, ask the commune office or call {hotline}. Give codes or papers to nobody.

This mail is sent automatically, please do not answer it.');

-- The text with tone marks says the same; a mail always has them.
insert into written_template (medium, code, language, version, valid_from, subject, body)
    select medium, 'CAMPAIGN_DECISION_MARKED', language, version, valid_from, subject, body
    from written_template where code = 'CAMPAIGN_DECISION';
