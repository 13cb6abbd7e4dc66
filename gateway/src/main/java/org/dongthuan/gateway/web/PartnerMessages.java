package org.dongthuan.gateway.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Texts of the administrators' pages about partners, {@code {prt:name}} in templates. The words stand in {@code
 * messages/prt_<language>.properties}.
 */
@MessageBundle(value = "prt", locale = "vi")
public interface PartnerMessages {

    @Message
    String what();

    @Message
    String name();

    @Message
    String organisation();

    @Message
    String registered();

    @Message
    String client();

    @Message
    String events();

    @Message
    String endpoints();

    @Message
    String no_endpoints();

    @Message
    String address();

    @Message
    String last_success();

    @Message
    String never();

    @Message
    String failing_since();

    @Message
    String history();

    @Message
    String deliveries();

    @Message
    String deliveries_what();

    @Message
    String event();

    @Message
    String attempts();

    @Message
    String last_attempt();

    @Message
    String next_attempt();

    @Message
    String since();

    @Message
    String back();

    @Message
    String client_file();

    @Message
    String client_file_what();

    @Message
    String keys();

    @Message
    String keys_hint();

    @Message
    String communes();

    @Message
    String provinces();

    @Message
    String codes_hint();

    @Message
    String make_file();
}
