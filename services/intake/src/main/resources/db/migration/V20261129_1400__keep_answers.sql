-- What a person answered when asked to add something, sealed with their key; absent for other steps and where nothing was written.
alter table complaint_transition add column text bytea;
