package org.dongthuan.gateway.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Texts about the rules that clocks follow and the changes of them, {@code {rul:name}} in templates. The words stand in {@code
 * messages/rul_<language>.properties}.
 */
@MessageBundle(value = "rul", locale = "vi")
public interface RuleMessages {

    @Message
    String what();

    @Message
    String length();

    @Message
    String from();

    @Message
    String version();

    @Message
    String since();

    @Message
    String remote_complex();

    @Message
    String remind();

    @Message
    String note();

    @Message
    String propose_hint();

    @Message
    String changes();

    @Message
    String in_force();

    @Message
    String change();

    @Message
    String why();

    @Message
    String proposed();

    @Message
    String decided();

    @Message
    String before();

    @Message
    String after();

    @Message
    String tried();

    @Message
    String tried_what(int looked);

    @Message
    String tried_left(int left);

    @Message
    String earlier();

    @Message
    String later();

    @Message
    String late_now();

    @Message
    String late_then();

    @Message
    String due_then();
}
