package org.dongthuan.notification.template;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dongthuan.platform.time.Vietnam;

/** All versions of all texts, read and checked once: a service with a text against the rule does not start. */
@Startup
@ApplicationScoped
public class Templates {

    private static final String DEFAULT_LANGUAGE = "vi";

    private final List<Template> all;

    Templates(EntityManager entities) {
        this.all = QuarkusTransaction.requiringNew().call(() -> read(entities));
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

    private Optional<Template> inForce(String code, String language, LocalDate day) {
        return all.stream()
                .filter(t -> t.code().equals(code) && t.language().equals(language))
                .filter(t -> !t.validFrom().isAfter(day))
                .max(Comparator.comparing(Template::validFrom).thenComparing(Template::version));
    }

    private static List<Template> read(EntityManager entities) {
        List<?> rows = entities.createNativeQuery(
                        "select code, language, version, cast(valid_from as text), text from template")
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Template(
                        (String) row[0],
                        (String) row[1],
                        ((Number) row[2]).intValue(),
                        LocalDate.parse((String) row[3]),
                        (String) row[4]))
                .toList();
    }
}
