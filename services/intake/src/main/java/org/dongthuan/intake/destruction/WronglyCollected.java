package org.dongthuan.intake.destruction;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.dongthuan.intake.attachment.Attachment;

/**
 * Finds pictures of cards and faces that an organisation took and that are still kept. Never those of a denunciation: an
 * order would tell those who decide and the organisation itself who denounced it.
 */
@Singleton
class WronglyCollected {

    private static final String FROM = " from Attachment a join Complaint c on c.id = a.complaintId"
            + " where a.collectedBy = :holder and a.quarantined and a.destroyedAt is null and c.placeCode = :place"
            + " and not array_contains(c.tracks, 'DENUNCIATION')";

    private final EntityManager entities;

    WronglyCollected(EntityManager entities) {
        this.entities = entities;
    }

    /** People of the commune with such pictures. */
    List<UUID> people(String holder, String place) {
        return entities.createQuery("select distinct c.personId" + FROM, UUID.class)
                .setParameter("holder", holder)
                .setParameter("place", place)
                .getResultList();
    }

    /** One person's, in the order of receipt; whoever wants to hold one meanwhile waits. */
    List<Attachment> locked(DestructionOrder order, UUID person) {
        return entities.createQuery(
                        "select a" + FROM + " and c.personId = :person order by a.receivedAt, a.id", Attachment.class)
                .setParameter("holder", order.holderOrg())
                .setParameter("place", order.placeCode())
                .setParameter("person", person)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
