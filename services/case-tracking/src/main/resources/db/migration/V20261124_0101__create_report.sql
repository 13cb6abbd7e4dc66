-- Situation reports up the chain (báo cáo, DOMAIN §2.7), with the template of the kind (Decree 30/2020/NĐ-CP).
create table report (
    id           uuid        not null,
    incident_id  uuid        not null,
    place_code   text        not null,
    province     text        not null,
    chain        text        not null,
    org          text        not null,
    running      int         not null,
    number       text        not null,
    recipient    text        not null,
    summary      text        not null,
    state        text        not null,
    drafted_at   timestamptz not null,
    signed_at    timestamptz,
    sent_at      timestamptz,
    received_at  timestamptz,
    reference    text,
    document_id  uuid,
    version      int         not null,
    constraint pk_report primary key (id),
    constraint uq_report_chain unique (incident_id, chain, org, running),
    constraint fk_report_incident foreign key (incident_id) references incident (id)
);
create index ix_report_org_drafted on report (org, drafted_at desc, id desc);
create index ix_report_place_drafted on report (place_code, drafted_at desc, id desc);

insert into document_template (code, version, valid_from, body) values ('REPORT', 1, date '2020-03-05', '<html lang="vi"><head>
<title>{{number}}</title><meta name="subject" content="Báo cáo"/><meta name="author" content="Đồng Thuận"/>
<style>
@page { size: A4; margin: 20mm 20mm 20mm 30mm; }
body { font-family: Document; font-size: 13pt; line-height: 1.3; }
table { width: 100%; border-collapse: collapse; } td, th { vertical-align: top; text-align: left; padding: 2pt; }
.head td { text-align: center; } .list td, .list th { border: 0.5pt solid #000; font-size: 10pt; }
h1 { font-size: 14pt; text-align: center; font-weight: normal; }
</style></head><body>
<table class="head"><tr><td>{{issuer}}<br/>Số: {{number}}</td><td>{{nationalTitle}}<br/>{{placeAndDate}}</td></tr></table>
<h1>BÁO CÁO<br/>{{title}}</h1>
{{content}}
{{signatories}}
<p>{{seal}}</p>
<p>Nơi nhận:<br/>{{recipients}}</p>
</body></html>');
