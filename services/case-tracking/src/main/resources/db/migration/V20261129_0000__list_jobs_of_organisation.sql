-- Each organisation lists its own jobs, newest first; who has no organisation, what they started themselves.
create index ix_job_owner on job ((coalesce(actor ->> 'org', actor ->> 'id')), created_at desc, id desc);
