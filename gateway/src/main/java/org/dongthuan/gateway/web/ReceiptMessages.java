package org.dongthuan.gateway.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Texts about consents, their receipts and how to take one back, {@code {rcp:name}} in templates. The words stand in {@code
 * messages/rcp_<language>.properties}.
 */
@MessageBundle(value = "rcp", locale = "vi")
public interface ReceiptMessages {

    @Message
    String title();

    @Message
    String mine();

    @Message
    String mine_lead();

    @Message
    String none();

    @Message
    String open();

    @Message
    String since();

    @Message
    String what();

    @Message
    String with();

    @Message
    String when();

    @Message
    String how();

    @Message
    String through();

    @Message
    String checked();

    @Message
    String now();

    @Message
    String effect();

    @Message
    String effect_waits();

    @Message
    String told();

    @Message
    String told_first();

    @Message
    String read_out();

    @Message
    String not_told();

    @Message
    String binds();

    @Message
    String back();

    @Message
    String back_how();

    @Message
    String back_means();

    @Message
    String take_back();

    @Message
    String take_back_do();

    @Message
    String number();

    @Message
    String person();

    @Message
    String check();

    @Message
    String no_receipt();

    @Message
    String not_given();

    @Message
    String changed();

    @Message
    String print_hint();

    @Message
    String history();

    @Message
    String step();

    @Message
    String by_whom();

    @Message
    String intact();

    @Message
    String broken();

    @Message
    String renewed();

    @Message
    String until();

    @Message
    String until_label();

    @Message
    String until_hint();

    @Message
    String holds_until();

    @Message
    String renew_or_close();

    @Message
    String renew();

    @Message
    String renew_means();

    @Message
    String renew_do();
}
