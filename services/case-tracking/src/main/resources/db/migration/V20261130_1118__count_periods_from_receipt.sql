-- A period counts from the receipt of a reply once that is known (LC-APP version 3), but stays the period of that reply: what
-- began it and what it counts from are two instants from now on. Ships with the code that writes fact_at.
alter table clock_period add column fact_at timestamptz;
update clock_period set fact_at = started_at;
alter table clock_period alter column fact_at set not null;
alter table clock_period drop constraint uq_clock_period_subject;
alter table clock_period add constraint uq_clock_period_subject unique (subject_kind, subject_id, rule_code, fact_at);
