package org.dongthuan.gateway.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Texts about a complaint kept on the device until it is sent, and about the QR code of its receipt, {@code {drf:name}} in
 * templates. The words stand in {@code messages/drf_<language>.properties}.
 */
@MessageBundle(value = "drf", locale = "vi")
public interface DraftMessages {

    @Message
    String kept();

    @Message
    String keeping();

    @Message
    String forget();

    @Message
    String forget_sure();

    @Message
    String sending();

    @Message
    String offline();

    @Message
    String busy();

    @Message
    String look();

    @Message
    String qr();
}
