package org.dongthuan.notification.written;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dongthuan.notification.template.Template;
import org.dongthuan.notification.template.TextVersion;
import org.dongthuan.platform.crypto.Sha256;

/**
 * One version of one longer text in one language.
 *
 * @param code as that of the text message it stands for, for example {@code RESULT_CLOSED}
 * @param subject one line
 * @param body paragraphs, an empty line between them
 */
public record WrittenTemplate(
        Medium medium, String code, String language, int version, LocalDate validFrom, String subject, String body)
        implements TextVersion {

    /** The subject with its values. */
    public String subject(Map<String, String> values) {
        return Template.filled(subject, values);
    }

    /** The paragraphs with their values. */
    public List<String> paragraphs(Map<String, String> values) {
        return Stream.of(body.split("\n{2,}"))
                .map(paragraph -> Template.filled(paragraph, values))
                .toList();
    }

    /** SHA-256 of subject and body with their placeholders, hexadecimal. */
    public String hash() {
        return Sha256.hex(subject + "\n" + body);
    }
}
