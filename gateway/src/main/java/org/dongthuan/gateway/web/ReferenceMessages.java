package org.dongthuan.gateway.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Texts of the API reference, {@code {ref:name}} in templates. The words stand in {@code
 * messages/ref_<language>.properties}.
 */
@MessageBundle(value = "ref", locale = "vi")
public interface ReferenceMessages {

    @Message
    String title();

    @Message
    String what();

    @Message
    String begin();

    @Message
    String begin_client();

    @Message
    String begin_token();

    @Message
    String begin_call();

    @Message
    String begin_events();

    @Message
    String parameters();

    @Message
    String required();

    @Message
    String call();

    @Message
    String answers();
}
