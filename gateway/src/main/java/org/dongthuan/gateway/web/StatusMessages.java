package org.dongthuan.gateway.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Texts of the public status page, {@code {sta:name}} in templates. The words stand in {@code messages/sta_<language>.properties}.
 */
@MessageBundle(value = "sta", locale = "vi")
public interface StatusMessages {

    @Message
    String promises();

    @Message
    String progress(long done, int of);

    @Message
    String promises_what();

    @Message
    String no_promises();

    @Message
    String obligor();

    @Message
    String performer();

    @Message
    String due();

    @Message
    String no_end();

    @Message
    String old(String asOf);

    @Message
    String timeliness_down();

    @Message
    String proof();

    @Message
    String proof_what();

    @Message
    String proof_open();

    @Message
    String proof_intro();

    @Message
    String proof_back();

    @Message
    String proof_compare();

    @Message
    String proof_compare_1();

    @Message
    String proof_compare_2();

    @Message
    String proof_compare_3();

    @Message
    String proof_check();

    @Message
    String proof_check_who();

    @Message
    String proof_download();

    @Message
    String proof_keys();

    @Message
    String proof_check_1();

    @Message
    String proof_check_2();

    @Message
    String proof_check_3();

    @Message
    String proof_key();

    @Message
    String proof_signature();
}
