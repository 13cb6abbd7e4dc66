-- While no text can go, each waiting message is looked at once: mail may reach its person. Ship before the code that looks.
alter table message add column waits_for_line boolean not null default false;
