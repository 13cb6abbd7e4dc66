package org.dongthuan.intake.reveal;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.dongthuan.intake.attachment.OpenFile;
import org.dongthuan.intake.attachment.Shown;
import org.dongthuan.intake.custody.Reason;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.crypto.KeyRing;
import org.dongthuan.platform.problem.DomainException;

/** Uses an approved request. Each look stands in the audit log, of a picture also in its chain of custody. */
@ApplicationScoped
public class LookThrough {

    private final RevealRepository requests;
    private final OpenFile files;
    private final PersonNumbers numbers;
    private final KeyRing keys;
    private final CurrentActor actor;
    private final InstantSource clock;

    LookThrough(
            RevealRepository requests,
            OpenFile files,
            PersonNumbers numbers,
            KeyRing keys,
            CurrentActor actor,
            InstantSource clock) {
        this.requests = requests;
        this.files = files;
        this.numbers = numbers;
        this.keys = keys;
        this.actor = actor;
        this.clock = clock;
    }

    /** What a look shows. */
    sealed interface Seen {}

    /** A picture; of a complaint on the crime track as it came, else redrawn. */
    record Picture(Shown file) implements Seen {}

    /** A whole number: a citizen ID or a phone number, the other one null. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Number(UUID complaintId, String citizenId, String phone) implements Seen {

        /** Leaves the number out. */
        @Override
        public String toString() {
            return "Number[" + complaintId + "]";
        }
    }

    /** @throws DomainException 403 for anybody but the asker, 404 out of scope, 409 unless approved and in time */
    @Transactional
    Seen look(UUID id) {
        RevealRequest request = requests.held(id);
        request.look(actor.get(), clock.instant());
        Reason why = request.why(keys);
        return request.attachmentId()
                .<Seen>map(file -> new Picture(files.reveal(file, why, id)))
                .orElseGet(() -> numbers.open(request.kind(), request.complaintId(), why.reasonCode()));
    }
}
