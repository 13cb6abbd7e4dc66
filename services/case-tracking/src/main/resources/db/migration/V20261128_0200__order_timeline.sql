-- A bank's answer implies earlier steps, which then bear the same instant: what was told first stands first.
alter table timeline_entry add column seq bigint generated always as identity;
