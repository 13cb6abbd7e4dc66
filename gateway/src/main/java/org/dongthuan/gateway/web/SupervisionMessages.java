package org.dongthuan.gateway.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Texts of the pages by which supervisors check what others say is done, {@code {sup:name}} in templates. The words stand in
 * {@code messages/sup_<language>.properties}.
 */
@MessageBundle(value = "sup", locale = "vi")
public interface SupervisionMessages {

    @Message
    String samples_what();

    @Message
    String sample();

    @Message
    String drawn();

    @Message
    String drawn_by();

    @Message
    String checked();

    @Message
    String agreeing();

    @Message
    String check_each();

    @Message
    String all_checked();

    @Message
    String position();

    @Message
    String finding();

    @Message
    String finding_of(int position);

    @Message
    String not_checked();

    @Message
    String how_drawn();

    @Message
    String how_drawn_words(int population, int size);

    @Message
    String population_digest();

    @Message
    String signed();
}
