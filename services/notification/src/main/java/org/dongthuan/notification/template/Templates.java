package org.dongthuan.notification.template;

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

/** All versions of all texts, read and checked once: a service with a text against the rule does not start. */
@Startup
@ApplicationScoped
public class Templates {

    private static final String DEFAULT_LANGUAGE = "vi";

    private final List<Template> all;

    Templates(Sql sql) {
        this.all = QuarkusTransaction.requiringNew().call(() -> read(sql));
        all.forEach(template -> {
            List<String> faults = ContentRule.faults(template);
            if (!faults.isEmpty()) {
                throw new IllegalStateException("Template " + template.code() + " " + template.language() + " v"
                        + template.version() + ": " + faults);
            }
        });
    }

    /** The version in force; Vietnamese when the language has none; empty when there is no such text. */
    public Optional<Template> find(String code, String language, Instant at) {
        LocalDate day = Vietnam.dayOf(at);
        return inForce(code, language == null ? DEFAULT_LANGUAGE : language, day)
                .or(() -> inForce(code, DEFAULT_LANGUAGE, day));
    }

    /** What is in force and what is planned, by code, language and date. */
    public List<Template> current(Instant at) {
        LocalDate day = Vietnam.dayOf(at);
        return all.stream()
                .filter(t -> t.validFrom().isAfter(day)
                        || inForce(t.code(), t.language(), day)
                                .filter(t::equals)
                                .isPresent())
                .sorted(Comparator.comparing(Template::code)
                        .thenComparing(Template::language)
                        .thenComparing(Template::validFrom))
                .toList();
    }

    private Optional<Template> inForce(String code, String language, LocalDate day) {
        return all.stream()
                .filter(t -> t.code().equals(code) && t.language().equals(language))
                .filter(t -> !t.validFrom().isAfter(day))
                .max(Comparator.comparing(Template::validFrom).thenComparing(Template::version));
    }

    private static List<Template> read(Sql sql) {
        return sql.list(
                "select code, language, version, valid_from, text, most_parts from template",
                row -> new Template(
                        row.text("code"),
                        row.text("language"),
                        (int) row.number("version"),
                        row.date("valid_from"),
                        row.text("text"),
                        (int) row.number("most_parts")));
    }
}
