-- Code of the case that this one ended in: campaigns reach its person by that one only.
alter table case_ref add column survivor_code text;
