package org.dongthuan.bankintegration.formal.letter;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.audit.Audit;
import org.dongthuan.platform.outbox.Outbox;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.time.Vietnam;

/** Notes a letter's way: by the post, and by the commune where the post brought it back. */
@ApplicationScoped
class DeliverLetters {

    private final LetterStore store;
    private final LetterVault vault;
    private final Audit audit;
    private final Outbox outbox;
    private final InstantSource clock;

    DeliverLetters(LetterStore store, LetterVault vault, Audit audit, Outbox outbox, InstantSource clock) {
        this.audit = audit;
        this.store = store;
        this.vault = vault;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @throws DomainException 403 for another role, 404 outside the scope, 409 for a stale version or a state that does not
     *     take it, 422 {@code day-in-order} and {@code how-handed-over}
     */
    @Transactional
    void move(UUID id, LetterEvent event, LetterSteps.One step, Actor by) {
        LetterTransitions.TABLE.requireRole(event, by);
        CustomerLetter letter = store.inScopeLocked(id);
        if (letter.version() != step.version()) {
            throw DomainException.stale("letter");
        }
        move(letter, event, step.on(), step.note(), by);
    }

    /** Each by itself: one that cannot be moved keeps no other one back. @throws DomainException 403, 404 for the step */
    LetterSteps.Results moveAll(LetterSteps.Many many, Actor by) {
        LetterEvent event = LetterTransitions.TABLE.event(many.event());
        LetterTransitions.TABLE.requireRole(event, by);
        return new LetterSteps.Results(
                many.rows().stream().map(row -> tried(row, event, by)).toList());
    }

    private LetterSteps.Result tried(LetterSteps.Row row, LetterEvent event, Actor by) {
        try {
            LetterState to = QuarkusTransaction.requiringNew()
                    .call(() -> move(store.inScopeLocked(row.letterId()), event, row.on(), row.note(), by));
            return new LetterSteps.Result(row.letterId(), true, to, null, null);
        } catch (DomainException refused) {
            return new LetterSteps.Result(
                    row.letterId(), false, null, refused.code().code(), refused.getMessage());
        }
    }

    private LetterState move(CustomerLetter letter, LetterEvent event, LocalDate on, String note, Actor by) {
        LetterState to = LetterTransitions.TABLE.next(letter.state(), event);
        Instant now = clock.instant();
        List<LetterStore.Way> way = store.way(letter.id());
        LocalDate before = way.isEmpty() ? on : way.getLast().on();
        if (on.isAfter(Vietnam.dayOf(now)) || on.isBefore(before)) {
            throw DomainException.invalid("on", "day-in-order", "Not in the future, and not before " + before + ".");
        }
        if ((event == LetterEvent.HAND_OVER) != (note != null && !note.isBlank())) {
            throw DomainException.invalid(
                    "note", "how-handed-over", "How the commune handed it over, and of nothing else.");
        }
        store.move(letter, event, to, on, vault.sealNote(letter, note), by, now);
        Optional<UUID> caseId = store.caseOf(letter.id());
        audit.record("move", "customer-letter", about(letter, caseId), null);
        outbox.record(new LetterMoved(
                letter.id(),
                letter.requestId(),
                letter.incidentId(),
                caseId.orElse(null),
                letter.state(),
                to,
                on,
                now));
        return to;
    }

    private static List<String> about(CustomerLetter letter, Optional<UUID> caseId) {
        return Stream.concat(Stream.of(letter.id()), caseId.stream())
                .map(UUID::toString)
                .toList();
    }
}
