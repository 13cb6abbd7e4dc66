package org.dongthuan.gateway.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Texts about people who speak for many with one complaint, {@code {grp:name}} in templates. The words stand in {@code
 * messages/grp_<language>.properties}.
 */
@MessageBundle(value = "grp", locale = "vi")
public interface GroupMessages {

    @Message
    String group();

    @Message
    String what();

    @Message
    String about();

    @Message
    String people();

    @Message
    String speakers();

    @Message
    String speaks();

    @Message
    String formed();

    @Message
    String ended();

    @Message
    String paper();

    @Message
    String complaints();

    @Message
    String my_title();

    @Message
    String i_speak(Integer members);

    @Message
    String others_speak(Integer members, Integer representatives);

    @Message
    String still_mine();
}
