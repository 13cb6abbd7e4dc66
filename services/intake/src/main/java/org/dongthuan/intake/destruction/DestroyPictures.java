package org.dongthuan.intake.destruction;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.intake.attachment.Attachment;
import org.dongthuan.intake.attachment.Vault;
import org.dongthuan.intake.custody.Custody;
import org.dongthuan.intake.custody.CustodyAct;
import org.dongthuan.intake.custody.CustodyNote;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.audit.Audit;
import org.dongthuan.platform.crypto.KeyRing;
import org.dongthuan.platform.job.JobHandler;
import org.dongthuan.platform.problem.DomainException;

/**
 * Carries out an order person by person. A row's result is the number of the certificate. Where police hold one picture of
 * a person all of that person's stay: a certificate says that nothing is left.
 */
@ApplicationScoped
public class DestroyPictures implements JobHandler {

    static final String KIND = "destroy-pictures";

    private final DestructionRepository orders;
    private final WronglyCollected pictures;
    private final Vault vault;
    private final Records records;
    private final InstantSource clock;

    DestroyPictures(
            DestructionRepository orders,
            WronglyCollected pictures,
            Vault vault,
            Records records,
            InstantSource clock) {
        this.orders = orders;
        this.pictures = pictures;
        this.vault = vault;
        this.records = records;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String row(JsonNode parameters, String subject) {
        DestructionOrder order =
                orders.held(UUID.fromString(parameters.get("orderId").asText()));
        UUID person = UUID.fromString(subject);
        Optional<String> done = orders.numberOf(order.id(), person);
        if (done.isPresent()) {
            return done.get();
        }
        order.requireApproved();
        return destroy(order, person);
    }

    private String destroy(DestructionOrder order, UUID person) {
        List<Attachment> files = pictures.locked(order, person);
        if (files.isEmpty()) {
            throw DomainException.notFound("picture of this person any more");
        }
        files.forEach(Attachment::requireNotHeld);
        Instant now = clock.instant();
        List<String> hashes = files.stream().map(Attachment::sha256).toList();
        DestructionCertificate certificate =
                order.certificate(person, orders.nextNumber(order.placeCode()), hashes, now);
        orders.add(certificate);
        files.forEach(file -> records.destroyed(file, vault.lastHash(file), order, person));
        if (orders.left(order.id()).isEmpty()) {
            order.move(DestructionEvent.FINISH);
        }
        // Last, because bytes do not come back when something before fails.
        files.forEach(file -> vault.destroy(file, now));
        return certificate.number();
    }

    /** What is written about a destruction: chain of custody and audit log. */
    @ApplicationScoped
    static class Records {

        private final Custody custody;
        private final Audit audit;
        private final KeyRing keys;
        private final CurrentActor actor;

        Records(Custody custody, Audit audit, KeyRing keys, CurrentActor actor) {
            this.custody = custody;
            this.audit = audit;
            this.keys = keys;
            this.actor = actor;
        }

        void destroyed(Attachment file, String hash, DestructionOrder order, UUID person) {
            custody.append(
                    file.id(),
                    hash,
                    CustodyNote.of(CustodyAct.DESTROYED, order.why(keys)).under(order.id()),
                    actor.get());
            audit.record(
                    "destroy",
                    "attachment",
                    List.of(file.id().toString(), file.complaintId().toString(), person.toString()),
                    order.ground().name());
        }
    }
}
