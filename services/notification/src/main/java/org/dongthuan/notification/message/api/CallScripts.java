package org.dongthuan.notification.message.api;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.dongthuan.notification.message.domain.Message;
import org.dongthuan.notification.message.store.References;
import org.dongthuan.notification.template.TextValues;
import org.dongthuan.notification.written.Medium;
import org.dongthuan.notification.written.WrittenTemplates;
import org.dongthuan.platform.problem.DomainException;

/** Finds what to say on a call about a message, by its result. */
@Singleton
class CallScripts {

    private static final List<String> LANGUAGES = List.of("vi", "en");

    private final WrittenTemplates templates;
    private final References references;
    private final TextValues textValues;
    private final InstantSource clock;

    CallScripts(WrittenTemplates templates, References references, TextValues textValues, InstantSource clock) {
        this.templates = templates;
        this.references = references;
        this.textValues = textValues;
        this.clock = clock;
    }

    CallScript of(Message message) {
        Instant now = clock.instant();
        String code = message.code()
                .or(() -> message.caseId().flatMap(references::codeOf))
                .orElse(null);
        Map<String, String> values = textValues.of(code, message.expiresAt().orElse(null));
        List<CallScript.Words> words = LANGUAGES.stream()
                .flatMap(language -> templates.find(Medium.CALL, message.template(), language, now).stream()
                        .filter(text -> text.language().equals(language)))
                .map(text -> new CallScript.Words(text.language(), text.subject(values), text.paragraphs(values)))
                .toList();
        if (words.isEmpty()) {
            throw DomainException.notFound("call script");
        }
        return new CallScript(words);
    }
}
