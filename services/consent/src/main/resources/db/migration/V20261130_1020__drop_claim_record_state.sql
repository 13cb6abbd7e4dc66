-- The ledger says what a claimed consent is worth; it is said once.
alter table consent_claim drop column record_state;
