package org.dongthuan.gateway.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages, {@code {msg:name}} in templates. The words stand in {@code messages/msg_<language>.properties}. */
@MessageBundle(locale = "vi")
public interface Messages {

    @Message
    String site_name();

    @Message
    String site_tagline();

    @Message
    String skip();

    @Message
    String other_language();

    @Message
    String home();

    @Message
    String help(String phone);

    @Message
    String trace();

    @Message
    String home_title();

    @Message
    String home_lead();

    @Message
    String home_file();

    @Message
    String home_file_hint();

    @Message
    String home_track();

    @Message
    String home_track_hint();

    @Message
    String home_what();

    @Message
    String home_what_1();

    @Message
    String home_what_2();

    @Message
    String home_what_3();

    @Message
    String home_no_fee();

    @Message
    String home_officer();

    @Message
    String file_title();

    @Message
    String file_lead();

    @Message
    String file_about_you();

    @Message
    String file_what_happened();

    @Message
    String f_fullName();

    @Message
    String f_citizenId();

    @Message
    String f_citizenId_hint();

    @Message
    String f_birthDate();

    @Message
    String f_phone();

    @Message
    String f_phone_hint();

    @Message
    String f_address();

    @Message
    String f_placeCode();

    @Message
    String f_occurredOn();

    @Message
    String f_date_hint();

    @Message
    String f_narrative();

    @Message
    String f_narrative_hint();

    @Message
    String f_interpreter();

    @Message
    String f_confirmation();

    @Message
    String optional();

    @Message
    String choose();

    @Message
    String file_send();

    @Message
    String errors_title();

    @Message
    String error_prefix();

    @Message
    String receipt_title();

    @Message
    String receipt_lead();

    @Message
    String receipt_code();

    @Message
    String receipt_secret();

    @Message
    String receipt_secret_hint();

    @Message
    String receipt_at();

    @Message
    String receipt_next();

    @Message
    String receipt_next_text();

    @Message
    String receipt_track();

    @Message
    String receipt_print();

    @Message
    String track_lead();

    @Message
    String track_code_hint();

    @Message
    String track_send();

    @Message
    String track_lost();

    @Message
    String code_title();

    @Message
    String code_lead();

    @Message
    String code_field();

    @Message
    String code_send();

    @Message
    String code_again();

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
    String part_down();

    @Message
    String my_tasks();

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
    String c_task();

    @Message
    String c_case();

    @Message
    String c_incident();

    @Message
    String c_state();

    @Message
    String c_due();

    @Message
    String c_do();

    @Message
    String c_name();

    @Message
    String c_channel();

    @Message
    String c_message();

    @Message
    String c_reason();

    @Message
    String c_when();

    @Message
    String c_result();

    @Message
    String c_window();

    @Message
    String c_place();

    @Message
    String c_order();

    @Message
    String c_accounts();

    @Message
    String c_approved();

    @Message
    String c_claim();

    @Message
    String c_verdict();

    @Message
    String c_citizenId();

    @Message
    String c_occurred();

    @Message
    String c_reply();

    @Message
    String c_origin();

    @Message
    String c_opened();

    @Message
    String c_agency();

    @Message
    String c_account();

    @Message
    String c_ground();

    @Message
    String c_balance();

    @Message
    String c_attempt();

    @Message
    String desk_hand_over();

    @Message
    String desk_next();

    @Message
    String desk_open();

    @Message
    String my_title();

    @Message
    String decide_title();

    @Message
    String decide_close();

    @Message
    String decide_close_means();

    @Message
    String decide_keep();

    @Message
    String decide_keep_means();

    @Message
    String my_accounts();

    @Message
    String my_accounts_down();

    @Message
    String my_told();

    @Message
    String my_leave();

    @Message
    String my_leave_hint();

    @Message
    String receipt_photos();

    @Message
    String f_respondentOrg();

    @Message
    String respondent_unknown();

    @Message
    String tasks_hint();

    @Message
    String search_label();

    @Message
    String search();

    @Message
    String one_incident();

    @Message
    String c_interpreter();

    @Message
    String c_interpreter_bru();

    @Message
    String c_confirmation();

    @Message
    String c_respondent();

    @Message
    String c_track();

    @Message
    String c_triaged();

    @Message
    String c_replied();

    @Message
    String c_survivor();

    @Message
    String c_has_case();

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
    String photos();

    @Message
    String photo_quarantined();

    @Message
    String photo_choose();

    @Message
    String photo_hint();

    @Message
    String photo_send();

    @Message
    String c_told();

    @Message
    String c_verified();

    @Message
    String yes();

    @Message
    String not_yet();

    @Message
    String nobody_yet();

    @Message
    String c_holder();

    @Message
    String c_bank();

    @Message
    String c_account_opened();

    @Message
    String c_decision();

    @Message
    String c_rejection();

    @Message
    String c_payout();

    @Message
    String c_payout_chosen();

    @Message
    String c_paid_out();

    @Message
    String c_closed_on();

    @Message
    String c_hold();

    @Message
    String c_review();

    @Message
    String c_question();

    @Message
    String c_reported();

    @Message
    String c_contained();

    @Message
    String c_agreed_to();

    @Message
    String balances();

    @Message
    String balances_not();

    @Message
    String totals_complainants();

    @Message
    String t_listed();

    @Message
    String t_pending();

    @Message
    String work_on_all();

    @Message
    String organisations();

    @Message
    String orders_hint();

    @Message
    String c_waiting_for();

    @Message
    String c_answer();

    @Message
    String inquiries_hint();

    @Message
    String opinions();

    @Message
    String opinions_hint();

    @Message
    String c_due_evidence();

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
    String c_keep();

    @Message
    String c_answered();

    @Message
    String asked_at();

    @Message
    String c_corrected();

    @Message
    String decide_silence();

    @Message
    String change_mind();

    @Message
    String payout_title();

    @Message
    String payout_text();

    @Message
    String payout_cash();

    @Message
    String payout_cash_means();

    @Message
    String payout_transfer();

    @Message
    String payout_bank();

    @Message
    String payout_number();

    @Message
    String payout_name();

    @Message
    String keep_title();

    @Message
    String keep_text();

    @Message
    String keep_yes();

    @Message
    String keep_no();

    @Message
    String keep_no_means();

    @Message
    String confirm_means();

    @Message
    String confirm_do();

    @Message
    String answer_title();

    @Message
    String answer_text();

    @Message
    String answer_do();

    @Message
    String withdraw_title();

    @Message
    String withdraw_means();

    @Message
    String withdraw_do();

    @Message
    String my_others();
}
