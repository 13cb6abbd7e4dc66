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
}
