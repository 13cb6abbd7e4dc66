package org.dongthuan.gateway.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Texts about complaints that go to an agency outside the platform, {@code {trf:name}} in templates. The words stand in {@code
 * messages/trf_<language>.properties}.
 */
@MessageBundle(value = "trf", locale = "vi")
public interface TransferMessages {

    @Message
    String slip();

    @Message
    String open();

    @Message
    String print_hint();

    @Message
    String handler_only();

    @Message
    String number();

    @Message
    String to();

    @Message
    String means(String issuer);

    @Message
    String from();

    @Message
    String about();

    @Message
    String why();

    @Message
    String enclosed();

    @Message
    String enclosed_what();

    @Message
    String copies();

    @Message
    String copy_person();

    @Message
    String copy_file();

    @Message
    String signs();

    @Message
    String sent();

    @Message
    String received();

    @Message
    String not_told();

    @Message
    String under_number();

    @Message
    String my_title();

    @Message
    String my_slip();

    @Message
    String my_received();

    @Message
    String my_waiting();

    @Message
    String my_next();

    /** Name of the state, first of the nine formal parts of a letter (Decree 30/2020). */
    @Message
    String nation();

    @Message
    String motto();

    @Message
    String list_hint();

    @Message
    String list_waiting();
}
