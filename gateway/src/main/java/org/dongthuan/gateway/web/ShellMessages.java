package org.dongthuan.gateway.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Texts of what stands around an officer's work: the flow of an incident, text kept while it is written, shortcuts; {@code
 * {shl:name}} in templates. The words stand in {@code messages/shl_<language>.properties}.
 */
@MessageBundle(value = "shl", locale = "vi")
public interface ShellMessages {

    @Message
    String people(long people);

    @Message
    String accounts(long accounts, long holders);

    @Message
    String comes_to();

    @Message
    String count();

    @Message
    String goes_in();

    @Message
    String comes_out();

    @Message
    String even(long both);

    @Message
    String uneven(long in, long out);

    @Message
    String rows_differ();

    @Message
    String drawn(long both);

    @Message
    String unfinished();

    @Message
    String put_back();

    @Message
    String drop();

    @Message
    String seen();

    @Message
    String shortcuts();

    @Message
    String to_search();

    @Message
    String this_list();

    @Message
    String shortcuts_on();

    @Message
    String close();

    @Message
    String changed_meanwhile();

    @Message
    String changed_before();

    @Message
    String changed_now();

    @Message
    String live_updated();

    @Message
    String live_kept();

    @Message
    String live_over();

    @Message
    String more();

    @Message
    String menu();

    @Message
    String go();

    @Message
    String go_short();

    @Message
    String go_code();

    @Message
    String go_lists();

    @Message
    String clock_help();

    @Message
    String clock_from();

    @Message
    String clock_extended(int by);

    @Message
    String clock_version(int version);
}
