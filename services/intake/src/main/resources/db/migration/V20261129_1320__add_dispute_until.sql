-- Until when the person can dispute a reply, as case-tracking tells it, and of which reply that is: the time of an earlier one
-- must not stand beside a later one.
alter table complaint
    add column dispute_until    timestamptz,
    add column dispute_reply_at timestamptz;
