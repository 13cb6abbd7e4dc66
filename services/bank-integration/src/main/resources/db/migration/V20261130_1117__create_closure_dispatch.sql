-- What went to the bank under one order on one day: the grain at which the bank's service level runs (decision 0007). One
-- row an order and day, written once a round of sending; no statement an account. Ships with the code that writes it.
create table closure_dispatch (
    id              uuid        not null,
    order_id        uuid        not null,
    sent_on         date        not null,
    incident_id     uuid        not null,
    bank_org        text        not null,
    place_code      text        not null,
    sent_at         timestamptz not null,
    acknowledged_at timestamptz,
    answered_at     timestamptz,
    constraint pk_closure_dispatch primary key (id),
    constraint uq_closure_dispatch_order unique (order_id, sent_on),
    constraint fk_closure_dispatch_order foreign key (order_id) references bank_order (id)
);
create index ix_closure_dispatch_open on closure_dispatch (sent_on, id) where answered_at is null;
