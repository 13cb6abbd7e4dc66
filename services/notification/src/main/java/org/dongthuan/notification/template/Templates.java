package org.dongthuan.notification.template;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dongthuan.platform.sql.Sql;

/** All versions of all text messages, read and checked once: a service with a text against the rule does not start. */
@Startup
@ApplicationScoped
public class Templates {

    private final TextVersions<Template> texts;

    Templates(Sql sql) {
        this.texts =
                new TextVersions<>("SMS", QuarkusTransaction.requiringNew().call(() -> read(sql)), ContentRule::faults);
    }

    /** As {@link TextVersions#find}. */
    public Optional<Template> find(String code, String language, Instant at) {
        return texts.find(code, language, at);
    }

    /** As {@link TextVersions#current}. */
    public List<Template> current(Instant at) {
        return texts.current(at);
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
