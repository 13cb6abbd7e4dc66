-- Numbers abroad (migrant workers): marked, because a call there costs more and it may be night. Ship before the code.
alter table person add column phone_abroad boolean not null default false;
