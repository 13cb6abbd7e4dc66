-- A case page asks for the claims of its accounts.
create index ix_account_ref_case on account_ref (case_id) where case_id is not null;
