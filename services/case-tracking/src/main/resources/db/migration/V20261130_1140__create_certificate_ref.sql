-- Certificates that pictures are gone, as intake issued them: who may open the sealed paper. The paper itself stands with the
-- other documents. Ships with the code that seals them.
create table certificate_ref (
    id         uuid not null,
    person_id  uuid,
    holder_org text,
    place_code text not null,
    constraint pk_certificate_ref primary key (id)
);
alter table certificate_ref enable row level security;
create policy rls_certificate_ref_scope on certificate_ref for all using (
    case (select current_setting('dongthuan.scope', true))
        when 'system' then true
        when 'all' then true
        when 'person' then
            person_id::text = any ((select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[])
        when 'commune' then
            place_code = any ((select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[])
        when 'org' then
            holder_org = any ((select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[])
        else false
    end);

insert into document_name (code, name) values ('DT-OPS', 'Bộ phận bảo vệ dữ liệu, nền tảng Đồng Thuận')
    on conflict (code) do nothing;

insert into document_template (code, version, valid_from, body) values ('DESTRUCTION', 1, date '2020-03-05', '<html lang="vi"><head>
<title>{{number}}</title><meta name="subject" content="Giấy chứng nhận tiêu hủy"/><meta name="author" content="Đồng Thuận"/>
<style>
@page { size: A4; margin: 20mm 20mm 20mm 30mm; }
body { font-family: Document; font-size: 13pt; line-height: 1.3; }
table { width: 100%; border-collapse: collapse; } td, th { vertical-align: top; text-align: left; padding: 2pt; }
.head td { text-align: center; } .list td, .list th { border: 0.5pt solid #000; font-size: 9pt; }
h1 { font-size: 14pt; text-align: center; font-weight: normal; }
</style></head><body>
<table class="head"><tr><td>{{issuer}}<br/>Số: {{number}}</td><td>{{nationalTitle}}<br/>{{placeAndDate}}</td></tr></table>
<h1>GIẤY CHỨNG NHẬN TIÊU HỦY<br/>{{title}}</h1>
{{content}}
{{signatories}}
<p>{{seal}}</p>
<p>Nơi nhận:<br/>{{recipients}}</p>
</body></html>');
