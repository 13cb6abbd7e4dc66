package org.dongthuan.intake.destruction;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dongthuan.intake.attachment.Attachment;

/**
 * Finds pictures of cards and faces that are still kept. Never those of a denunciation: an order would tell those who
 * decide, and the organisation it names, who denounced it.
 */
@Singleton
class OrderedPictures {

    private static final String FROM = " from Attachment a join Complaint c on c.id = a.complaintId"
            + " where a.quarantined and a.destroyedAt is null and not array_contains(c.tracks, 'DENUNCIATION')";

    /** A complaint that goes on again needs its pictures, those of its duplicates included. */
    private static final String CLOSED = " and c.state in (CLOSED, WITHDRAWN, NOT_ACCEPTED, REDIRECTED, MERGED)"
            + " and not exists (select 1 from Complaint s where s.id = c.survivorId"
            + " and s.state not in (CLOSED, WITHDRAWN, NOT_ACCEPTED, REDIRECTED))";

    private final EntityManager entities;

    OrderedPictures(EntityManager entities) {
        this.entities = entities;
    }

    /** A picture and whose it is. */
    record Found(Attachment file, UUID personId) {}

    /** What a proposal means: person by person, in the order of receipt. */
    List<Found> of(NewDestruction wanted) {
        String whose = wanted.relationOrTook() == HolderRelation.TOOK ? "a.collectedBy" : "a.heldBy";
        return entities.createQuery(
                        "select a, c.personId" + FROM + " and " + whose + " = :holder and c.placeCode = :place"
                                + " order by c.personId, a.receivedAt, a.id",
                        Object[].class)
                .setParameter("holder", wanted.holderOrg())
                .setParameter("place", wanted.placeCode())
                .getResultStream()
                .map(row -> new Found((Attachment) row[0], (UUID) row[1]))
                .filter(one -> wanted.means(one.personId(), one.file().complaintId()))
                .toList();
    }

    /** Those of them that are kept and may be destroyed, by id; whoever wants to hold one meanwhile waits. */
    Map<UUID, Attachment> locked(DestructionOrder order, List<DestructionImage> images) {
        boolean onlyClosed = order.ground() == DestructionGround.RETENTION_OVER;
        return entities.createQuery(
                        "select a" + FROM + (onlyClosed ? CLOSED : "") + " and a.id in (:ids) order by a.id",
                        Attachment.class)
                .setParameter(
                        "ids",
                        images.stream().map(DestructionImage::attachmentId).toList())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .collect(Collectors.toMap(Attachment::id, Function.identity()));
    }
}
