-- When a merge or a split of cases moved the account; what was said before it does not move it back.
alter table account_ref add column rehomed_at timestamptz;
