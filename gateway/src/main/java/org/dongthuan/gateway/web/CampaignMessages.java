package org.dongthuan.gateway.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Texts about one text to everybody of an incident, {@code {cmp:title}} in templates. The words stand in {@code
 * messages/cmp_<language>.properties}.
 */
@MessageBundle(value = "cmp", locale = "vi")
public interface CampaignMessages {

    @Message
    String title();

    @Message
    String hint();

    @Message
    String back();

    @Message
    String choose();

    @Message
    String look();

    @Message
    String would_reach();

    @Message
    String people();

    @Message
    String by_text();

    @Message
    String by_email();

    @Message
    String not_at_all();

    @Message
    String not_at_all_hint();

    @Message
    String nobody();

    @Message
    String would_say();

    @Message
    String parts();

    @Message
    String example();
}
