-- The commune of the incident, so that its officers may correct a listed person's number. Ships before the code that reads
-- it; rows from before stay without a place and are open to nobody this way.
alter table listed_person add column place_code text;
create index ix_listed_person_person on listed_person (person_id);
