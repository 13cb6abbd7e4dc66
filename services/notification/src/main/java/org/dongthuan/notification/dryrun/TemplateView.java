package org.dongthuan.notification.dryrun;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.dongthuan.notification.sms.Segments;
import org.dongthuan.notification.template.Template;
import org.dongthuan.notification.written.WrittenTemplate;

/**
 * One version of one text with its placeholders.
 *
 * @param medium SMS, EMAIL, LETTER or CALL
 * @param planned not in force yet
 * @param subject absent for SMS
 * @param mostParts parts a phone may have to put together; absent unless SMS
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TemplateView(
        String medium,
        String code,
        String language,
        int version,
        LocalDate validFrom,
        boolean planned,
        String subject,
        String text,
        Integer mostParts) {

    static TemplateView of(Template text, LocalDate today) {
        return new TemplateView(
                "SMS",
                text.code(),
                text.language(),
                text.version(),
                text.validFrom(),
                text.validFrom().isAfter(today),
                null,
                text.text(),
                text.mostParts());
    }

    static TemplateView of(WrittenTemplate text, LocalDate today) {
        return new TemplateView(
                text.medium().name(),
                text.code(),
                text.language(),
                text.version(),
                text.validFrom(),
                text.validFrom().isAfter(today),
                text.subject(),
                text.body(),
                null);
    }

    /**
     * One text with example values.
     *
     * @param faults what is wrong with it by the rule of content; empty when nothing is
     * @param alphabet GSM7, or UCS2 once a letter is not of GSM 03.38
     * @param parts how many a phone puts together
     */
    public record Tried(
            String language, String text, List<String> faults, Segments.Alphabet alphabet, int units, int parts) {}
}
