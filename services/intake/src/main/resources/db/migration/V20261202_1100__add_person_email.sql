-- Where mail reaches a person, sealed with their own key as the phone is. Ship before the code that reads it.
alter table person add column email bytea;
