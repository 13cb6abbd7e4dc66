-- Cases are merged and split in case-tracking; accounts go along.
alter table case_file add column merged_into uuid;
create index ix_case_file_survivor on case_file (merged_into) where merged_into is not null;
alter table account add column rehomed_at timestamptz;
