package org.dongthuan.intake.destruction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.intake.attachment.Attachment;
import org.dongthuan.intake.attachment.Vault;
import org.dongthuan.platform.outbox.Outbox;
import org.dongthuan.platform.problem.DomainException;

/**
 * Carries an order out for one person: each picture has its own result, what police hold stays. All of it in one
 * transaction of its own, so that a result is stored even where the job must call its row failed; doing it again finds
 * nothing left to do.
 */
@ApplicationScoped
public class CarryOut {

    private final DestructionRepository orders;
    private final DestructionImages images;
    private final OrderedPictures pictures;
    private final DestructionRecords records;
    private final Vault vault;
    private final Outbox outbox;
    private final InstantSource clock;

    CarryOut(
            DestructionRepository orders,
            DestructionImages images,
            OrderedPictures pictures,
            DestructionRecords records,
            Vault vault,
            Outbox outbox,
            InstantSource clock) {
        this.orders = orders;
        this.images = images;
        this.pictures = pictures;
        this.records = records;
        this.vault = vault;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param number of the person's newest certificate; empty where nothing of theirs is destroyed
     * @param held how many pictures police hold
     */
    record Outcome(Optional<String> number, int held) {}

    /** @throws DomainException 404 out of scope, 409 unless the order is approved */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Outcome forPerson(UUID orderId, UUID person) {
        DestructionOrder order = orders.held(orderId);
        List<DestructionImage> open = images.open(orderId, person);
        if (open.isEmpty()) {
            return new Outcome(images.numberOf(orderId, person), 0);
        }
        order.requireApproved();
        Instant now = clock.instant();
        Map<UUID, Attachment> kept = pictures.locked(order, open);
        open.stream()
                .filter(one -> !kept.containsKey(one.attachmentId()))
                .forEach(gone -> images.kept(orderId, gone, ImageResult.LEFT_OUT, now));
        List<DestructionImage> held = open.stream()
                .filter(one -> kept.containsKey(one.attachmentId())
                        && kept.get(one.attachmentId()).held())
                .toList();
        held.forEach(one -> images.kept(orderId, one, ImageResult.HELD, now));
        List<DestructionImage> going = open.stream()
                .filter(one -> kept.containsKey(one.attachmentId()))
                .filter(one -> !held.contains(one))
                .toList();
        if (!going.isEmpty()) {
            certify(order, person, going, held.size(), now);
            going.forEach(one -> records.destroyed(kept.get(one.attachmentId()), order, person));
        }
        conclude(order, now);
        // Last, because bytes do not come back when something before fails.
        going.forEach(one -> vault.destroy(kept.get(one.attachmentId()), now));
        return new Outcome(images.numberOf(orderId, person), held.size());
    }

    private void certify(DestructionOrder order, UUID person, List<DestructionImage> gone, int held, Instant at) {
        DestructionCertificate certificate = order.certificate(new DestructionCertificate.Done(
                Optional.of(person), orders.nextNumber(order.placeCode()), hashes(gone), 1, held, at));
        issue(certificate);
        gone.forEach(one -> images.destroyed(order.id(), one, certificate.id(), at));
    }

    /** Once nothing waits, the organisation has its certificate; once nothing is held either, the order is done. */
    private void conclude(DestructionOrder order, Instant at) {
        DestructionImages.Totals totals = images.totals(order.id());
        if (totals.waiting() > 0) {
            return;
        }
        List<DestructionImage> gone = images.uncovered(order.id());
        if (!gone.isEmpty() && order.holderOrg().isPresent()) {
            int persons = (int)
                    gone.stream().map(DestructionImage::personId).distinct().count();
            DestructionCertificate certificate = order.certificate(new DestructionCertificate.Done(
                    Optional.empty(), orders.nextNumber(order.placeCode()), hashes(gone), persons, totals.held(), at));
            issue(certificate);
            images.cover(order.id(), certificate.id());
        }
        if (totals.held() == 0) {
            order.move(DestructionEvent.FINISH);
        }
    }

    private void issue(DestructionCertificate certificate) {
        orders.add(certificate);
        outbox.record(CertificateIssued.of(certificate.view(true)));
    }

    private static List<String> hashes(List<DestructionImage> gone) {
        return gone.stream().map(DestructionImage::sha256).toList();
    }
}
