package org.dongthuan.gateway.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Texts of the officers' pages, {@code {off:name}} in templates; what facts are called stands in {@link FactMessages}. The words
 * stand in {@code messages/off_<language>.properties}.
 */
@MessageBundle(value = "off", locale = "vi")
public interface OfficerMessages {

    @Message
    String f_confirmation();

    @Message
    String desk_known();

    @Message
    String desk_known_hint();

    @Message
    String sign_out();

    @Message
    String areas();

    @Message
    String filter_state();

    @Message
    String filter_all();

    @Message
    String filter_show();

    @Message
    String more();

    @Message
    String nothing_waits();

    @Message
    String nothing_found();

    @Message
    String nothing_yet();

    @Message
    String nothing_to_do();

    @Message
    String show_all();

    @Message
    String what_to_do();

    @Message
    String history();

    @Message
    String duplicates();

    @Message
    String tasks();

    @Message
    String accounts();

    @Message
    String messages_sent();

    @Message
    String totals_accounts();

    @Message
    String totals_cases();

    @Message
    String total();

    @Message
    String two_persons();

    @Message
    String burden();

    @Message
    String open_case();

    @Message
    String has_balance();

    @Message
    String desk_hand_over();

    @Message
    String desk_next();

    @Message
    String desk_open();

    @Message
    String tasks_hint();

    @Message
    String search_label();

    @Message
    String search();

    @Message
    String one_incident();

    @Message
    String open_complaint();

    @Message
    String open_incident();

    @Message
    String open_account();

    @Message
    String open_accounts();

    @Message
    String open_cases();

    @Message
    String photo_quarantined();

    @Message
    String yes();

    @Message
    String not_yet();

    @Message
    String nobody_yet();

    @Message
    String totals_complainants();

    @Message
    String work_on_all();

    @Message
    String duties();

    @Message
    String obligations();

    @Message
    String citizens();

    @Message
    String overdue();

    @Message
    String refused_to_sign();

    @Message
    String open_document();

    @Message
    String public_status();

    @Message
    String written();

    @Message
    String has_accepted();

    @Message
    String to_incident();

    @Message
    String of_so_many();

    @Message
    String no_end();

    @Message
    String organisations();

    @Message
    String orders_hint();

    @Message
    String inquiries_hint();

    @Message
    String audit_head();

    @Message
    String audit_size();

    @Message
    String audit_root();

    @Message
    String audit_signed();

    @Message
    String audit_fetched();

    @Message
    String audit_nobody();

    @Message
    String audit_no_head();

    @Message
    String audit_sign();

    @Message
    String audit_export();

    @Message
    String audit_export_hint();

    @Message
    String audit_entries();

    @Message
    String audit_object();

    @Message
    String audit_actor();

    @Message
    String audit_from();

    @Message
    String audit_to();

    @Message
    String audit_index();

    @Message
    String audit_at();

    @Message
    String audit_who();

    @Message
    String audit_what();

    @Message
    String audit_objects();

    @Message
    String opinions();

    @Message
    String opinions_hint();

    @Message
    String evidence();

    @Message
    String dated();

    @Message
    String names_person();

    @Message
    String names_nobody();

    @Message
    String keep_hint();

    @Message
    String asked_at();

    @Message
    String filter_view();

    @Message
    String provisional();

    @Message
    String done_late();

    @Message
    String not_done_yet();

    @Message
    String remote_area();

    @Message
    String complex_matter();

    @Message
    String rumour();

    @Message
    String rumours();

    @Message
    String reports();

    @Message
    String correction();

    @Message
    String correction_draft();

    @Message
    String figures();

    @Message
    String proposed();

    @Message
    String members();

    @Message
    String open_members();

    @Message
    String exceptions();

    @Message
    String open_exceptions();

    @Message
    String exceptions_hint();

    @Message
    String no_exceptions();

    @Message
    String correct_incident();

    @Message
    String member_changes();

    @Message
    String preview_hint();

    @Message
    String back_to_members();

    @Message
    String chair_applies();

    @Message
    String nothing_changed();

    @Message
    String would_join();

    @Message
    String would_leave();

    @Message
    String nobody();

    @Message
    String j_done();

    @Message
    String j_failed();

    @Message
    String j_begun();

    @Message
    String j_finished();

    @Message
    String j_reload();

    @Message
    String j_rows();

    @Message
    String j_about();

    @Message
    String j_open();

    @Message
    String j_person();

    @Message
    String merge_case();

    @Message
    String split_case();

    @Message
    String back_to_case();

    @Message
    String consequences();

    @Message
    String m_ends();

    @Message
    String m_stays();

    @Message
    String m_which();

    @Message
    String m_another();

    @Message
    String m_compare();

    @Message
    String m_merged_into();

    @Message
    String m_merged_from();

    @Message
    String s_from();

    @Message
    String s_into();

    @Message
    String s_parts();

    @Message
    String s_person();

    @Message
    String s_person_hint();

    @Message
    String now();

    @Message
    String corrected();

    @Message
    String s_one_part();

    @Message
    String m_one_person();

    @Message
    String m_two_persons();

    @Message
    String circumstances();

    @Message
    String all_of_incident();

    @Message
    String taken_when();

    @Message
    String purposes_mixed();

    @Message
    String person_says();

    @Message
    String person_not_asked();

    @Message
    String endings_what();

    @Message
    String ending();

    @Message
    String ending_act();

    @Message
    String proposed_at();

    @Message
    String decided_at();

    @Message
    String consents_meant();

    @Message
    String consents_ended();

    @Message
    String ends_confirmed();

    @Message
    String end_confirmed();

    @Message
    String one_consent();
}
