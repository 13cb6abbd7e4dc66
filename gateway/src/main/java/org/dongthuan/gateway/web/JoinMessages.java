package org.dongthuan.gateway.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Texts about filing together with others about one incident, and of the sheet that leads there; {@code {jon:name}} in
 * templates. The words stand in {@code messages/jon_<language>.properties}.
 */
@MessageBundle(value = "jon", locale = "vi")
public interface JoinMessages {

    @Message
    String about();

    @Message
    String joins();

    @Message
    String another();

    @Message
    String poster_hint();

    @Message
    String poster_not_public();

    @Message
    String poster_no_address();

    @Message
    String poster_title();

    @Message
    String poster_scan();

    @Message
    String poster_tell();

    @Message
    String poster_keep();

    @Message
    String poster_desk();

    @Message
    String poster_free();

    @Message
    String poster_hotline();
}
