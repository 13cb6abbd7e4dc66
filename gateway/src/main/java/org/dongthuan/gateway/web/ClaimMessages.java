package org.dongthuan.gateway.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Texts by which people are asked about a consent that somebody else claims, {@code {clm:name}} in templates. The words
 * stand in {@code messages/clm_<language>.properties}.
 */
@MessageBundle(value = "clm", locale = "vi")
public interface ClaimMessages {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String who();

    @Message
    String account();

    @Message
    String account_unread();

    @Message
    String opened();

    @Message
    String when();

    @Message
    String where();

    @Message
    String by();

    @Message
    String told();

    @Message
    String used();

    @Message
    String nothing_stated();

    @Message
    String ask();

    @Message
    String words();

    @Message
    String words_hint();

    @Message
    String yes();

    @Message
    String no();

    @Message
    String not_sure();

    @Message
    String said();

    @Message
    String said_keep();

    @Message
    String next();

    @Message
    String next_evidence();

    @Message
    String next_until();

    @Message
    String next_judge();

    @Message
    String next_free();

    @Message
    String verdict();

    @Message
    String appeal();

    @Message
    String appeal_means();

    @Message
    String appeal_why();

    @Message
    String says();

    @Message
    String says_text();

    @Message
    String answer();

    @Message
    String result();

    @Message
    String open();

    @Message
    String taken_back();

    @Message
    String back_means();
}
