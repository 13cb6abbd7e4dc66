package org.dongthuan.notification.written;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dongthuan.notification.template.TextVersions;
import org.dongthuan.platform.sql.Sql;

/** All versions of all longer texts, read and checked once: a service with a text against the rule does not start. */
@Startup
@ApplicationScoped
public class WrittenTemplates {

    private final Map<Medium, TextVersions<WrittenTemplate>> texts = new EnumMap<>(Medium.class);

    WrittenTemplates(Sql sql) {
        List<WrittenTemplate> all = QuarkusTransaction.requiringNew().call(() -> read(sql));
        for (Medium medium : Medium.values()) {
            List<WrittenTemplate> ofMedium =
                    all.stream().filter(text -> text.medium() == medium).toList();
            texts.put(medium, new TextVersions<>(medium.name(), ofMedium, WrittenRule::faults));
        }
    }

    /** As {@link TextVersions#find}. */
    public Optional<WrittenTemplate> find(Medium medium, String code, String language, Instant at) {
        return texts.get(medium).find(code, language, at);
    }

    /** As {@link TextVersions#current}, one medium after the other. */
    public List<WrittenTemplate> current(Instant at) {
        return texts.values().stream().flatMap(one -> one.current(at).stream()).toList();
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
