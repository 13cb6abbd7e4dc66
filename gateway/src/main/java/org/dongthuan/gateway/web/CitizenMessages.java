package org.dongthuan.gateway.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the citizen's pages, {@code {cit:name}} in templates. The words stand in {@code messages/cit_<language>.properties}. */
@MessageBundle(value = "cit", locale = "vi")
public interface CitizenMessages {

    @Message
    String site_tagline();

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
    String receipt_lead();

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
    String photo_hint();

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
    String dispute_title();

    @Message
    String dispute_means();

    @Message
    String dispute_until(String day);

    @Message
    String unanswered(String day);

    @Message
    String court_next();

    @Message
    String court_until(String day);

    @Message
    String dispute_why();

    @Message
    String dispute_do();

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

    @Message
    String access_title();

    @Message
    String data_file();

    @Message
    String data_file_hint();

    @Message
    String access_text();

    @Message
    String access_own();

    @Message
    String access_unknown();

    @Message
    String access_none();

    @Message
    String access_more();

    @Message
    String access_back();

    @Message
    String status_title();

    @Message
    String status_as_of();

    @Message
    String status_submissions();

    @Message
    String status_accounts();

    @Message
    String status_people();

    @Message
    String status_corrections();

    @Message
    String status_no_corrections();

    @Message
    String data_title();

    @Message
    String data_text();

    @Message
    String data_by();

    @Message
    String data_take_back();

    @Message
    String data_take_back_means();

    @Message
    String data_ask();

    @Message
    String data_kind();

    @Message
    String data_which();

    @Message
    String data_whom();

    @Message
    String data_erase_means();

    @Message
    String data_do();

    @Message
    String answer_words();

    @Message
    String answer_photo();

    @Message
    String answered();

    @Message
    String back_to_mine();
}
