package org.dongthuan.notification.letter;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dongthuan.notification.message.domain.Message;
import org.dongthuan.notification.message.domain.MessageState;
import org.dongthuan.notification.message.store.MessageFilter;
import org.dongthuan.notification.message.store.MessageRepository;
import org.dongthuan.notification.message.store.References;
import org.dongthuan.notification.written.Medium;
import org.dongthuan.notification.written.WrittenTemplates;
import org.dongthuan.platform.audit.Audit;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.pdf.HtmlPdf;
import org.dongthuan.platform.problem.CommonProblem;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.time.Vietnam;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Prints letters for messages at the desk. Whose they are is asked of intake now, and told to the audit log by both. */
@ApplicationScoped
public class PrintLetters {

    private static final String VIETNAMESE = "vi";
    private static final String ENGLISH = "en";

    private final MessageRepository messages;
    private final References references;
    private final Letterheads heads;
    private final WrittenTemplates templates;
    private final Addressees addressees;
    private final LetterSheet sheet;
    private final Audit audit;
    private final InstantSource clock;

    PrintLetters(
            MessageRepository messages,
            References references,
            Letterheads heads,
            WrittenTemplates templates,
            @RestClient Addressees addressees,
            LetterSheet sheet,
            Audit audit,
            InstantSource clock) {
        this.messages = messages;
        this.references = references;
        this.heads = heads;
        this.templates = templates;
        this.addressees = addressees;
        this.sheet = sheet;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws DomainException 404 scope, 409 not at the desk, 422 no letter says this */
    public byte[] one(UUID id) {
        List<Letter> letters = QuarkusTransaction.requiringNew().call(() -> {
            Message message = messages.inScope(id);
            if (message.state() != MessageState.FALLBACK) {
                throw DomainException.wrongState("message", message.state(), "letter");
            }
            return told(letter(message).stream().toList());
        });
        if (letters.isEmpty()) {
            throw DomainException.invalid("id", "letter-text", "No letter says this.");
        }
        return HtmlPdf.of(sheet.html(letters, people(letters), false, today()));
    }

    /**
     * Those of one page of the desk's list, after a list of the doors to visit.
     *
     * @throws DomainException 404 when nobody waits for a letter
     */
    public byte[] many(PageRequest page) {
        List<Letter> letters = QuarkusTransaction.requiringNew()
                .call(() -> told(messages.page(new MessageFilter(MessageState.FALLBACK, null, null), page).stream()
                        .limit(page.limit())
                        .flatMap(message -> letter(message).stream())
                        .toList()));
        if (letters.isEmpty()) {
            throw DomainException.notFound("letter");
        }
        return HtmlPdf.of(sheet.html(letters, people(letters), true, today()));
    }

    private Optional<Letter> letter(Message message) {
        Instant now = clock.instant();
        String code = message.code()
                .or(() -> message.caseId().flatMap(references::codeOf))
                .orElse("");
        return templates
                .find(Medium.LETTER, message.template(), VIETNAMESE, now)
                .map(text -> new Letter(
                        message,
                        code,
                        heads.of(message.personId(), today()),
                        text,
                        templates
                                .find(Medium.LETTER, message.template(), ENGLISH, now)
                                .filter(other -> other.language().equals(ENGLISH))
                                .orElse(null)));
    }

    /** Committed before anybody's name is read. */
    private List<Letter> told(List<Letter> letters) {
        if (!letters.isEmpty()) {
            List<String> ids = letters.stream()
                    .flatMap(letter ->
                            Stream.of(letter.message().id(), letter.message().personId()))
                    .map(UUID::toString)
                    .toList();
            audit.record("print-letter", "message", ids, null);
        }
        return letters;
    }

    private Map<UUID, Addressees.Addressee> people(List<Letter> letters) {
        List<UUID> ids = letters.stream()
                .map(letter -> letter.message().personId())
                .distinct()
                .toList();
        try {
            return addressees.read(new Addressees.Request(ids)).items().stream()
                    .collect(Collectors.toMap(Addressees.Addressee::personId, Function.identity()));
        } catch (WebApplicationException | ProcessingException e) {
            throw new DomainException(CommonProblem.UNAVAILABLE, "Names and addresses cannot be read now.");
        }
    }

    private LocalDate today() {
        return Vietnam.dayOf(clock.instant());
    }
}
