package org.dongthuan.notification.written;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dongthuan.platform.sql.Sql;
import org.dongthuan.platform.time.Vietnam;

/** All versions of all longer texts, read and checked once: a service with a text against the rule does not start. */
@Startup
@ApplicationScoped
public class WrittenTemplates {

    private static final String DEFAULT_LANGUAGE = "vi";

    private final List<WrittenTemplate> all;

    WrittenTemplates(Sql sql) {
        this.all = QuarkusTransaction.requiringNew().call(() -> read(sql));
        all.forEach(template -> {
            List<String> faults = WrittenRule.faults(template);
            if (!faults.isEmpty()) {
                throw new IllegalStateException("Text " + template.medium() + " " + template.code() + " "
                        + template.language() + " v" + template.version() + ": " + faults);
            }
        });
    }

    /** The version in force; Vietnamese when the language has none; empty when there is no such text. */
    public Optional<WrittenTemplate> find(Medium medium, String code, String language, Instant at) {
        LocalDate day = Vietnam.dayOf(at);
        return inForce(medium, code, language == null ? DEFAULT_LANGUAGE : language, day)
                .or(() -> inForce(medium, code, DEFAULT_LANGUAGE, day));
    }

    /** What is in force and what is planned, by medium, code, language and date. */
    public List<WrittenTemplate> current(Instant at) {
        LocalDate day = Vietnam.dayOf(at);
        return all.stream()
                .filter(t -> t.validFrom().isAfter(day)
                        || inForce(t.medium(), t.code(), t.language(), day)
                                .filter(t::equals)
                                .isPresent())
                .sorted(Comparator.comparing(WrittenTemplate::medium)
                        .thenComparing(WrittenTemplate::code)
                        .thenComparing(WrittenTemplate::language)
                        .thenComparing(WrittenTemplate::validFrom))
                .toList();
    }

    private Optional<WrittenTemplate> inForce(Medium medium, String code, String language, LocalDate day) {
        return all.stream()
                .filter(t -> t.medium() == medium
                        && t.code().equals(code)
                        && t.language().equals(language))
                .filter(t -> !t.validFrom().isAfter(day))
                .max(Comparator.comparing(WrittenTemplate::validFrom).thenComparing(WrittenTemplate::version));
    }

    private static List<WrittenTemplate> read(Sql sql) {
        return sql.list(
                "select medium, code, language, version, valid_from, subject, body from written_template",
                row -> new WrittenTemplate(
                        Medium.valueOf(row.text("medium")),
                        row.text("code"),
                        row.text("language"),
                        (int) row.number("version"),
                        row.date("valid_from"),
                        row.text("subject"),
                        row.text("body")));
    }
}
