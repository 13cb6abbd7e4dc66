package org.dongthuan.gateway.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Texts of the pages on the exchange with the banks, {@code {bnk:name}} in templates. The words stand in
 * {@code messages/bnk_<language>.properties}.
 */
@MessageBundle(value = "bnk", locale = "vi")
public interface BankMessages {

    @Message
    String changes();

    @Message
    String version_of(int version);

    @Message
    String rows(long rows);

    @Message
    String not_newest();

    @Message
    String left_out_and_open(long leftOut, long toExplain);

    @Message
    String to_explain();

    @Message
    String explain_each();

    @Message
    String choose_this();

    @Message
    String change();

    @Message
    String said_now();

    @Message
    String what_follows();

    @Message
    String taken_over();

    @Message
    String reason();

    @Message
    String nothing_to_explain();

    @Message
    String proactive_what();

    @Message
    String proactive_undecided();

    @Message
    String asked();

    @Message
    String timeliness();

    @Message
    String timeliness_what(long fewerThan);

    @Message
    String timeliness_day();

    @Message
    String acknowledged_by();

    @Message
    String answered_by();

    @Message
    String not_told();

    @Message
    String still_running();

    @Message
    String evidence();

    @Message
    String evidence_what();

    @Message
    String evidence_fetch();

    @Message
    String evidence_reason();
}
