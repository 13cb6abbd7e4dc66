package org.dongthuan.notification.dryrun;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.dongthuan.notification.config.NotificationConfig;
import org.dongthuan.notification.sms.Segments;
import org.dongthuan.notification.template.ContentRule;
import org.dongthuan.notification.template.Template;
import org.dongthuan.notification.template.Templates;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.time.Vietnam;

/** Fills a text with example values and holds it against the rule of content. */
@ApplicationScoped
class TryText {

    private static final List<String> LANGUAGES = List.of("vi", "en");
    private static final String PROPOSED = "PROPOSED";

    private final Templates templates;
    private final NotificationConfig config;
    private final InstantSource clock;

    TryText(Templates templates, NotificationConfig config, InstantSource clock) {
        this.templates = templates;
        this.config = config;
        this.clock = clock;
    }

    /** @throws DomainException 422 unless exactly one of code and text is named, and there is such a text */
    List<TemplateView.Tried> texts(DryRunRequest wanted) {
        if ((wanted.code() == null) == (wanted.text() == null)) {
            throw DomainException.invalid("code", "code-or-text", "Name a text, or propose one.");
        }
        return wanted.code() == null ? List.of(proposed(wanted)) : existing(wanted.code());
    }

    private List<TemplateView.Tried> existing(String code) {
        Instant now = clock.instant();
        List<TemplateView.Tried> found = LANGUAGES.stream()
                .flatMap(language -> templates.find(code, language, now).stream()
                        .filter(text -> text.language().equals(language)))
                .map(this::tried)
                .toList();
        if (found.isEmpty()) {
            throw DomainException.invalid("code", "known-template", "There is no such text.");
        }
        return found;
    }

    private TemplateView.Tried proposed(DryRunRequest wanted) {
        int parts = wanted.mostParts() == null ? 1 : wanted.mostParts();
        return tried(
                new Template(PROPOSED, LANGUAGES.getFirst(), 0, Vietnam.dayOf(clock.instant()), wanted.text(), parts));
    }

    private TemplateView.Tried tried(Template template) {
        String text = template.fill(examples());
        Segments segments = Segments.of(text);
        return new TemplateView.Tried(
                template.language(),
                text,
                ContentRule.faults(template),
                segments.alphabet(),
                segments.units(),
                segments.parts());
    }

    private Map<String, String> examples() {
        return Map.of(
                "code", "LB23-000123-7",
                "hotline", config.hotline(),
                "oneTimeCode", "000000",
                "until", "08:00",
                "day", "30/09/2023");
    }
}
