-- Official documents: templates as data, sealed bytes that nobody can change (DOMAIN §3.5; decision 0008).
create table document_template (
    code       text not null,
    version    int  not null,
    valid_from date not null,
    valid_to   date,
    body       text not null,
    constraint pk_document_template primary key (code, version)
);

-- How bodies and places are called in documents.
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
    ('DL-DB', 'Điện lực Đa Bắc'),
    ('NHNN-45', 'Ngân hàng Nhà nước Chi nhánh tỉnh'),
    ('SKH-45', 'Sở Thông tin và Truyền thông');

create table sealed_document (
    id               uuid        not null,
    subject_kind     text        not null,
    subject_id       uuid        not null,
    template_code    text        not null,
    template_version int         not null,
    number           text        not null,
    sha256           text        not null,
    content          bytea       not null,
    sealed_at        timestamptz not null,
    sealed_by        text        not null,
    constraint pk_sealed_document primary key (id),
    constraint uq_sealed_document_subject unique (subject_kind, subject_id)
);

-- The first fence: the database itself refuses to change or drop what is sealed. The hash is the second.
create function refuse_change_of_sealed() returns trigger language plpgsql as $$
begin
    raise exception 'a sealed document is never changed';
end $$;
create trigger tr_sealed_document_unchanged before update or delete on sealed_document
    for each row execute function refuse_change_of_sealed();

insert into document_template (code, version, valid_from, body) values ('MINUTES', 1, date '2020-03-05', '<html lang="vi"><head>
<title>{{number}}</title><meta name="subject" content="Biên bản"/><meta name="author" content="Đồng Thuận"/>
<style>
@page { size: A4; margin: 20mm 20mm 20mm 30mm; }
body { font-family: Document; font-size: 13pt; line-height: 1.3; }
table { width: 100%; border-collapse: collapse; } td, th { vertical-align: top; text-align: left; padding: 2pt; }
.head td { text-align: center; } .list td, .list th { border: 0.5pt solid #000; font-size: 10pt; }
h1 { font-size: 14pt; text-align: center; font-weight: normal; }
</style></head><body>
<table class="head"><tr><td>{{issuer}}<br/>Số: {{number}}</td><td>{{nationalTitle}}<br/>{{placeAndDate}}</td></tr></table>
<h1>BIÊN BẢN<br/>{{title}}</h1>
{{content}}
<p>Biên bản đã được đọc lại cho những người có mặt cùng nghe.</p>
{{signatories}}
<p>{{seal}}</p>
<p>Nơi nhận:<br/>{{recipients}}</p>
</body></html>');

insert into document_template (code, version, valid_from, body) values ('COMMITMENT', 1, date '2020-03-05', '<html lang="vi"><head>
<title>{{number}}</title><meta name="subject" content="Bản cam kết"/><meta name="author" content="Đồng Thuận"/>
<style>
@page { size: A4; margin: 20mm 20mm 20mm 30mm; }
body { font-family: Document; font-size: 13pt; line-height: 1.3; }
table { width: 100%; border-collapse: collapse; } td, th { vertical-align: top; text-align: left; padding: 2pt; }
.head td { text-align: center; } .list td, .list th { border: 0.5pt solid #000; font-size: 10pt; }
h1 { font-size: 14pt; text-align: center; font-weight: normal; }
</style></head><body>
<table class="head"><tr><td>{{issuer}}<br/>Số: {{number}}</td><td>{{nationalTitle}}<br/>{{placeAndDate}}</td></tr></table>
<h1>BẢN CAM KẾT<br/>{{title}}</h1>
{{content}}
{{signatories}}
<p>{{seal}}</p>
<p>Nơi nhận:<br/>{{recipients}}</p>
</body></html>');
