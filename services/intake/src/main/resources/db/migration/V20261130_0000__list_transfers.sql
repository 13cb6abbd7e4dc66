-- Transfers of a commune, newest first: above all those no agency has answered.
create index ix_transfer_place_sent on transfer (place_code, sent_at desc, id desc);
