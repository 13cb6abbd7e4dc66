-- The consent ledger (DOMAIN §2.5, decision 0010): what each consent is worth, and every step that led there. Revisions hash
-- one another (Revision.hash); their number and the last hash stand on the record too, so that revisions cut off at the end
-- are missed. Ships with the code that writes them; the next two files fill it and drop what it replaces.
create table consent_notice (
    id         text not null,
    purpose    text not null,
    valid_from date not null,
    text_vi    text not null,
    text_en    text not null,
    sha256     text not null,
    source     text not null,
    constraint pk_consent_notice primary key (id)
);

-- The id is that of the claim or keep-consent which drives the record.
create table consent_record (
    id             uuid        not null,
    purpose        text        not null,
    account_id     uuid        not null,
    incident_id    uuid,
    controller_org text,
    person_id      uuid,
    notice         text,
    notice_sha256  text,
    state          text        not null,
    effect_at      timestamptz,
    revisions      int         not null,
    head           text        not null,
    created_at     timestamptz not null,
    version        int         not null,
    constraint pk_consent_record primary key (id),
    constraint fk_consent_record_notice foreign key (notice) references consent_notice (id)
);
create index ix_consent_record_account on consent_record (account_id);
create index ix_consent_record_incident_state on consent_record (incident_id, purpose, state);
create index ix_consent_record_created on consent_record (created_at desc, id desc);

create table consent_revision (
    record_id     uuid        not null,
    seq           int         not null,
    event         text        not null,
    from_state    text,
    to_state      text        not null,
    effective_at  timestamptz not null,
    recorded_at   timestamptz not null,
    actor         text        not null,
    role          text        not null,
    org           text,
    reason_code   text,
    method        text,
    representation       text,
    representation_paper text,
    notice        text,
    notice_sha256 text,
    evidence      uuid[]      not null,
    person_id     uuid,
    case_id       uuid,
    previous_hash text        not null,
    hash          text        not null,
    constraint pk_consent_revision primary key (record_id, seq),
    constraint fk_consent_revision_record foreign key (record_id) references consent_record (id)
);

alter table consent_record enable row level security;
create policy rls_consent_record_scope on consent_record for all using (
    case (select current_setting('dongthuan.scope', true))
        when 'system' then true
        when 'all' then true
        else exists (select 1 from account_ref a where a.account_id = consent_record.account_id)
    end);

alter table consent_revision enable row level security;
create policy rls_consent_revision_scope on consent_revision for all using (
    case (select current_setting('dongthuan.scope', true))
        when 'system' then true
        else exists (select 1 from consent_record r where r.id = consent_revision.record_id)
    end);

-- The application only adds revisions and reads notices. Who its user is, the default privileges say.
do $$
declare
    granted record;
    who text;
begin
    for granted in
        select distinct grantee from information_schema.role_table_grants
        where table_schema = current_schema() and grantee <> current_user and table_name = 'consent_revision'
    loop
        who := case when granted.grantee = 'PUBLIC' then 'public' else quote_ident(granted.grantee) end;
        execute format('revoke all on consent_revision, consent_notice from %s', who);
        execute format('grant select, insert on consent_revision to %s', who);
        execute format('grant select on consent_notice to %s', who);
        execute format('revoke delete, truncate on consent_record from %s', who);
    end loop;
end $$;

-- A second fence, for whoever is given more rights by mistake, the owner included.
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger keep_consent_revision before update or delete or truncate on consent_revision
    for each statement execute function refuse_change();
create trigger keep_consent_notice before update or delete or truncate on consent_notice
    for each statement execute function refuse_change();

insert into consent_notice (id, purpose, valid_from, text_vi, text_en, sha256, source)
select n.id, n.purpose, n.valid_from, n.vi, n.en, encode(sha256(convert_to(n.vi, 'UTF8')), 'hex'), n.source
from (values (
    'ACCOUNT_KEEPING-1', 'ACCOUNT_KEEPING', date '2023-01-01',
    E'Ông/bà được hỏi có đồng ý giữ tài khoản thanh toán đã mở bằng giấy tờ của mình hay không.\n'
    'Ai dùng dữ liệu: ngân hàng đang quản lý tài khoản.\n'
    'Dữ liệu nào: họ tên, số định danh cá nhân, ảnh giấy tờ và khuôn mặt đã chụp khi mở tài khoản (dữ liệu nhạy cảm), số điện thoại, số tài khoản.\n'
    'Để làm gì: chỉ để duy trì và phục vụ tài khoản này; không dùng cho sản phẩm khác, không chấm điểm, không quảng cáo.\n'
    'Bao lâu: đến khi tài khoản được đóng hoặc ông/bà rút lại sự đồng ý; sau đó ngân hàng chỉ giữ những gì pháp luật bắt buộc.\n'
    'Quyền của ông/bà: từ chối mà không mất quyền lợi gì, kể cả hợp đồng điện; xem, sửa, yêu cầu xóa dữ liệu; khiếu nại; rút lại sự đồng ý bất cứ lúc nào, trên trang này hoặc bằng văn bản tại Ủy ban nhân dân xã.\n'
    'Rút lại thì tài khoản sẽ được đóng; những việc đã làm hợp pháp trước đó vẫn có giá trị.\n'
    'Im lặng không phải là đồng ý.',
    E'You are asked whether you agree to keep the payment account that was opened with your papers.\n'
    'Who uses data: the bank that has the account.\n'
    'Which data: name, citizen ID number, the pictures of card and face taken at the opening (sensitive data), phone number, account number.\n'
    'What for: only to keep and serve this account; not for other products, scoring or advertising.\n'
    'How long: until the account is closed or you withdraw your consent; after that the bank keeps only what the law demands.\n'
    'Your rights: to refuse without losing anything, your electricity contract included; to see, correct and have data erased; to complain; to withdraw your consent at any time, on this page or in writing at the commune People''s Committee.\n'
    'If you withdraw, the account will be closed; what was done lawfully before stays valid.\n'
    'Silence is not consent.',
    'Law 91/2025/QH15 art. 9; Decree 13/2023/ND-CP art. 11; wording: platform policy')
) as n(id, purpose, valid_from, vi, en, source);
