-- How the second bank of the demo data is called in documents.
insert into document_name (code, name) values ('NH-HV', 'Ngân hàng Hương Vang') on conflict do nothing;
