package org.dongthuan.gateway.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Texts about requests in writing, the replies, and banks' letters to their customers, {@code {frm:ask}} in templates. The
 * words stand in {@code messages/frm_<language>.properties}.
 */
@MessageBundle(value = "frm", locale = "vi")
public interface FormalMessages {

    @Message
    String what();

    @Message
    String ask();

    @Message
    String asked_whom();

    @Message
    String subject();

    @Message
    String answer_by();

    @Message
    String whose_turn();

    @Message
    String number();

    @Message
    String asked_by();

    @Message
    String asked_at();

    @Message
    String received_at();

    @Message
    String replied_at();

    @Message
    String recipients();

    @Message
    String questions();

    @Message
    String answered();

    @Message
    String not_answered();

    @Message
    String came_back();

    @Message
    String missing_of_it();

    @Message
    String draft();

    @Message
    String write();

    @Message
    String write_on();

    @Message
    String still_missing();

    @Message
    String statement();

    @Message
    String statement_missing();

    @Message
    String statement_untrue();

    @Message
    String own_draft();

    @Message
    String complete();

    @Message
    String replies();

    @Message
    String signed_by();

    @Message
    String figures();

    @Message
    String figures_hint();

    @Message
    String figures_later();

    @Message
    String f_accounts();

    @Message
    String f_holders();

    @Message
    String f_closed();

    @Message
    String f_kept();

    @Message
    String f_open();

    @Message
    String f_payouts();

    @Message
    String f_payout_sum();

    @Message
    String papers();

    @Message
    String fetch();

    @Message
    String check_seal();

    @Message
    String fingerprint();

    @Message
    String letters();

    @Message
    String letters_none();

    @Message
    String open_letters();

    @Message
    String to_request();

    @Message
    String a_what();

    @Message
    String a_org_hint();

    @Message
    String a_number_hint();

    @Message
    String a_no_names();

    @Message
    String a_question();

    @Message
    String a_more();

    @Message
    String a_each_customer();

    @Message
    String a_due();

    @Message
    String a_due_hint();

    @Message
    String a_then();

    @Message
    String a_send();

    @Message
    String r_what();

    @Message
    String r_number();

    @Message
    String r_number_hint();

    @Message
    String r_stored();

    @Message
    String r_then();

    @Message
    String r_save();

    @Message
    String l_what();

    @Message
    String l_holder();

    @Message
    String l_accounts();

    @Message
    String l_issued();

    @Message
    String l_choose();

    @Message
    String l_event();

    @Message
    String l_on();

    @Message
    String l_note();

    @Message
    String l_note_hint();

    @Message
    String l_save();

    @Message
    String l_each();

    @Message
    String l_results();

    @Message
    String l_done();

    @Message
    String l_not_done();

    @Message
    String l_back();

    @Message
    String l_letter();

    @Message
    String l_case();

    @Message
    String l_way();

    @Message
    String l_happened();

    @Message
    String m_title();

    @Message
    String m_text();

    @Message
    String m_fetch();
}
