package org.dongthuan.gateway.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Texts of the officers' pages about violation notices and requests about personal data and information on crime, {@code {rgt:name}} in
 * templates. The words stand in {@code messages/rgt_<language>.properties}.
 */
@MessageBundle(value = "rgt", locale = "vi")
public interface RightsMessages {

    @Message
    String notice();

    @Message
    String notices_what();

    @Message
    String owed_by();

    @Message
    String recipient();

    @Message
    String form_number();

    @Message
    String filed_at();

    @Message
    String recorded_at();

    @Message
    String late_reason();

    @Message
    String acknowledged();

    @Message
    String leak_found();

    @Message
    String overdue();

    @Message
    String requests_what();

    @Message
    String asked();

    @Message
    String controller();

    @Message
    String received();

    @Message
    String data();

    @Message
    String answer_overdue();

    @Message
    String receipt_told();

    @Message
    String outcome();

    @Message
    String paper();

    @Message
    String flag_means();

    @Message
    String flagged();

    @Message
    String file();

    @Message
    String open_file();

    @Message
    String police_received();

    @Message
    String forwarded();

    @Message
    String decided();
}
