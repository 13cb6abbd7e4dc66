package org.dongthuan.notification.mail;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dongthuan.notification.written.Markup;

/**
 * One mail before it becomes octets: the same paragraphs as plain text and as HTML.
 *
 * @param key tells attempts apart; the same attempt has the same Message-ID, so that a server can see a repetition
 * @param to address of the person
 * @param paragraphs each may hold line breaks
 */
public record MailText(String key, String to, String language, String subject, List<String> paragraphs, Instant at) {

    /** False when something meant for a header could end it and begin another; such a mail is never put together. */
    public boolean isSafe() {
        return Stream.of(key, to, language, subject)
                .allMatch(text -> text.chars().noneMatch(Character::isISOControl));
    }

    String plain() {
        return String.join("\n\n", paragraphs) + "\n";
    }

    String html() {
        return paragraphs.stream()
                .map(text -> "<p>" + Markup.of(text) + "</p>\n")
                .collect(Collectors.joining(
                        "",
                        "<!DOCTYPE html>\n<html lang=\"" + Markup.of(language)
                                + "\"><head><meta charset=\"utf-8\"></head><body>\n",
                        "</body></html>\n"));
    }

    /** Leaves address and text out. */
    @Override
    public String toString() {
        return "MailText[" + key + "]";
    }
}
