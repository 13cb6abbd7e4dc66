-- Few at any time: accounts and cases that were told of in the same moment are brought together by a timer.
create index ix_account_ref_without_case on account_ref (person_id, incident_id) where case_id is null;
