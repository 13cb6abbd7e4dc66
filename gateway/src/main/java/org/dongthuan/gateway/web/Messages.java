package org.dongthuan.gateway.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts that every kind of page may show, {@code {msg:name}} in templates. The words stand in {@code messages/msg_<language>.properties}. */
@MessageBundle(locale = "vi")
public interface Messages {

    @Message
    String site_name();

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
    String f_email();

    @Message
    String f_email_hint();

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
    String receipt_code();

    @Message
    String receipt_secret();

    @Message
    String receipt_secret_hint();

    @Message
    String receipt_at();

    @Message
    String part_down();

    @Message
    String c_reply();

    @Message
    String f_respondentOrg();

    @Message
    String respondent_unknown();

    @Message
    String photos();

    @Message
    String photo_choose();

    @Message
    String photo_send();
}
