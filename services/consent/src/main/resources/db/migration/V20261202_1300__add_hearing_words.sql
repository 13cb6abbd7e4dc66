-- What people wrote in their own words when asked, sealed under a key of its own: destroying the key erases the words, while
-- it stays on record that they answered, and what. Ships with HearingWords.
create table hearing_words (
    hearing_id  uuid  not null,
    claim_id    uuid  not null,
    person_id   uuid  not null,
    wrapped_key bytea not null,
    words       bytea not null,
    constraint pk_hearing_words primary key (hearing_id),
    constraint fk_hearing_words_hearing foreign key (hearing_id) references claim_hearing (id)
);
create index ix_hearing_words_claim on hearing_words (claim_id);

-- The person's own, and the commune's that hears them; never the controller's, nor a supervisor's of banks.
alter table hearing_words enable row level security;
create policy rls_hearing_words_scope on hearing_words for all using (
    case (select current_setting('dongthuan.scope', true))
        when 'system' then true
        when 'all' then true
        when 'person' then
            person_id::text = any ((select string_to_array(current_setting('dongthuan.scope_values', true), ','))::text[])
        when 'commune' then exists (select 1 from claim_hearing h where h.id = hearing_words.hearing_id)
        else false
    end);
