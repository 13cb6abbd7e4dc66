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
    String new_complaints();

    @Message
    String undelivered();

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
    String sign_offs();

    @Message
    String two_persons();

    @Message
    String burden();

    @Message
    String open_case();

    @Message
    String late();

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
    String decide_until(String time);

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
}
