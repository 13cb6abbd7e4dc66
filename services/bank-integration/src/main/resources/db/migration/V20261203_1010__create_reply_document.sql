-- Templates as data, and sealed replies that nobody can change (DOMAIN §3.5; decisions 0008, 0012).
create table document_template (
    code       text not null,
    version    int  not null,
    valid_from date not null,
    valid_to   date,
    body       text not null,
    constraint pk_document_template primary key (code, version)
);

-- How bodies and places are called in documents, as case-tracking calls them.
create table document_name (
    code text not null,
    name text not null,
    constraint pk_document_name primary key (code)
);
insert into document_name (code, name) values
    ('19432', 'Lao Bảo'),
    ('19435', 'Tân Long'),
    ('UBND-19432', 'Ủy ban nhân dân thị trấn Lao Bảo'),
    ('CA-19432', 'Công an thị trấn Lao Bảo'),
    ('BD-SH', 'Bưu điện Sông Hiền'),
    ('NH-TG', 'Ngân hàng Trường Giang'),
    ('NH-HV', 'Ngân hàng Hương Vang');

create table reply_document (
    id               uuid        not null,
    request_id       uuid        not null,
    reply_id         uuid        not null,
    recipient        text        not null,
    number           text        not null,
    template_code    text        not null,
    template_version int         not null,
    sha256           text        not null,
    content          bytea       not null,
    sealed_at        timestamptz not null,
    sealed_by        text        not null,
    constraint pk_reply_document primary key (id),
    constraint uq_reply_document_recipient unique (reply_id, recipient),
    constraint fk_reply_document_reply foreign key (reply_id) references written_reply (id)
);

-- The first fence: the database itself refuses to change or drop what is sealed. The hash is the second.
create function refuse_change_of_sealed() returns trigger language plpgsql as $$
begin
    raise exception 'a sealed document is never changed';
end $$;
create trigger tr_reply_document_unchanged before update or delete on reply_document
    for each row execute function refuse_change_of_sealed();

insert into document_template (code, version, valid_from, body) values ('WRITTEN_REPLY', 1, date '2020-03-05', '<html lang="vi"><head>
<title>{{number}}</title><meta name="subject" content="Văn bản trả lời"/><meta name="author" content="Đồng Thuận"/>
<style>
@page { size: A4; margin: 20mm 20mm 20mm 30mm; }
body { font-family: Document; font-size: 13pt; line-height: 1.3; }
table { width: 100%; border-collapse: collapse; } td, th { vertical-align: top; text-align: left; padding: 2pt; }
.head td { text-align: center; } .list td, .list th { border: 0.5pt solid #000; font-size: 11pt; }
h1 { font-size: 14pt; text-align: center; font-weight: normal; }
</style></head><body>
<table class="head"><tr><td>{{issuer}}<br/>Số: {{number}}</td><td>{{nationalTitle}}<br/>{{placeAndDate}}</td></tr></table>
<h1>VĂN BẢN TRẢ LỜI<br/>{{title}}</h1>
{{content}}
{{signatories}}
<p>{{seal}}</p>
<p>Nơi nhận:<br/>{{recipients}}</p>
</body></html>');

insert into document_template (code, version, valid_from, body) values ('CUSTOMER_LETTER', 1, date '2020-03-05', '<html lang="vi"><head>
<title>{{number}}</title><meta name="subject" content="Văn bản trả lời"/><meta name="author" content="Đồng Thuận"/>
<style>
@page { size: A4; margin: 20mm 20mm 20mm 30mm; }
body { font-family: Document; font-size: 13pt; line-height: 1.3; }
table { width: 100%; border-collapse: collapse; } td, th { vertical-align: top; text-align: left; padding: 2pt; }
.head td { text-align: center; } .list td, .list th { border: 0.5pt solid #000; font-size: 11pt; }
h1 { font-size: 14pt; text-align: center; font-weight: normal; }
</style></head><body>
<table class="head"><tr><td>{{issuer}}<br/>Số: {{number}}</td><td>{{nationalTitle}}<br/>{{placeAndDate}}</td></tr></table>
<h1>THƯ TRẢ LỜI KHÁCH HÀNG<br/>{{title}}</h1>
{{content}}
{{signatories}}
<p>{{seal}}</p>
<p>Nơi nhận:<br/>{{recipients}}</p>
</body></html>');
