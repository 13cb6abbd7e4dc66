-- That sensitive data leaked at a bank, as somebody found (Decree 356/2025 art. 8(3)); starts the clock by which the data
-- subjects are told. Ships with version 2 of the rule PD26-BRB.
alter table violation_notice add column leak_detected_at timestamptz;
