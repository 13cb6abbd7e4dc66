package org.dongthuan.intake.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.dongthuan.intake.custody.Sha256;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.crypto.DataKey;
import org.dongthuan.platform.crypto.KeyRing;
import org.dongthuan.platform.problem.DomainException;

/** A file added to a complaint, as received. Its bytes are never changed, only destroyed; the row and its hash stay. */
@Entity
@Table(name = "attachment")
public class Attachment {

    @Id
    private UUID id;

    @Column(name = "complaint_id")
    private UUID complaintId;

    @Enumerated(EnumType.STRING)
    private AttachmentKind kind;

    @Column(name = "media_type")
    private String mediaType;

    private int bytes;

    private String sha256;

    @Column(name = "wrapped_key")
    private byte[] wrappedKey;

    @Column(name = "original_ref")
    private String originalRef;

    @Column(name = "shown_ref")
    private String shownRef;

    private boolean quarantined;

    @Column(name = "uploaded_by")
    private String uploadedBy;

    private String role;

    /** Organisation that took the picture; null where nobody says so. */
    @Column(name = "collected_by")
    private String collectedBy;

    /** Organisation that answers for it; null for a citizen's file that nobody has taken over. */
    @Column(name = "held_by")
    private String heldBy;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "legal_hold")
    private UUID legalHold;

    @Column(name = "hold_review_on")
    private LocalDate holdReviewOn;

    @Column(name = "destroyed_at")
    private Instant destroyedAt;

    protected Attachment() {}

    /** @param collectedBy organisation that took the picture, if one did */
    Attachment(
            UUID complaintId,
            AttachmentKind kind,
            FileFormat format,
            Optional<String> collectedBy,
            Actor by,
            Instant at) {
        this.id = UUID.randomUUID();
        this.complaintId = complaintId;
        this.kind = kind;
        this.mediaType = format.mediaType();
        this.quarantined = kind.quarantined();
        this.uploadedBy = by.id();
        this.role = by.primaryRole();
        this.collectedBy = collectedBy.orElse(null);
        this.heldBy = by.org().orElse(null);
        this.receivedAt = at;
    }

    /** Puts the original, and the copy others see if it is another, into the store. */
    void keep(byte[] original, Optional<byte[]> copy, KeyRing keys, BlobStore blobs) {
        this.wrappedKey = keys.newWrappedKey("attachment:" + id);
        DataKey key = key(keys);
        this.bytes = original.length;
        this.sha256 = Sha256.hex(original);
        this.originalRef = blobs.put(key.seal(original, context("original")));
        this.shownRef =
                copy.map(shown -> blobs.put(key.seal(shown, context("shown")))).orElse(null);
    }

    /** What others may see of it: the cleaned copy where there is one. */
    byte[] shown(KeyRing keys, BlobStore blobs) {
        return shownRef == null ? original(keys, blobs) : key(keys).openBytes(blobs.get(shownRef), context("shown"));
    }

    /** As it came. */
    byte[] original(KeyRing keys, BlobStore blobs) {
        return key(keys).openBytes(blobs.get(originalRef), context("original"));
    }

    /** Another organisation answers for it. */
    void moveTo(String org) {
        this.heldBy = org;
    }

    /** Puts it under legal hold. @return the hold's id; @throws DomainException 409 when held already or destroyed */
    UUID hold(LocalDate reviewOn) {
        requireKept("hold");
        if (legalHold != null) {
            throw DomainException.wrongState("attachment", "HELD", "hold");
        }
        this.legalHold = UUID.randomUUID();
        this.holdReviewOn = reviewOn;
        return legalHold;
    }

    /** @return the id of the hold that ends; @throws DomainException 409 when it is not held */
    UUID release() {
        if (legalHold == null) {
            throw DomainException.wrongState("attachment", destroyedAt == null ? "KEPT" : "DESTROYED", "release");
        }
        UUID ended = legalHold;
        this.legalHold = null;
        this.holdReviewOn = null;
        return ended;
    }

    public boolean held() {
        return legalHold != null;
    }

    /** @throws DomainException 409 once its bytes are destroyed; @param event what was to be done with it */
    public void requireKept(String event) {
        if (destroyedAt != null) {
            throw DomainException.wrongState("attachment", "DESTROYED", event);
        }
    }

    /**
     * Forgets key and names of its bytes.
     *
     * @return what is to be deleted from the store
     * @throws DomainException 409 when held, or destroyed before
     */
    List<String> destroy(Instant at) {
        requireKept("destroy");
        requireNotHeld();
        List<String> refs =
                Stream.of(originalRef, shownRef).filter(Objects::nonNull).toList();
        this.destroyedAt = at;
        this.wrappedKey = null;
        this.originalRef = null;
        this.shownRef = null;
        return refs;
    }

    /** @throws DomainException 409 while police hold it */
    public void requireNotHeld() {
        if (legalHold != null) {
            throw new DomainException(EvidenceProblem.LEGAL_HOLD, "Police hold a file; nothing held is destroyed.");
        }
    }

    public boolean destroyed() {
        return destroyedAt != null;
    }

    private DataKey key(KeyRing keys) {
        return keys.unwrap(wrappedKey, "attachment:" + id);
    }

    private String context(String part) {
        return "attachment:" + id + ":" + part;
    }

    public UUID id() {
        return id;
    }

    public UUID complaintId() {
        return complaintId;
    }

    public boolean quarantined() {
        return quarantined;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Of the original at receipt, hex. */
    public String sha256() {
        return sha256;
    }

    public AttachmentKind kind() {
        return kind;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    /** @param ruleCode and retainUntil null where no rule says how long it is kept */
    AttachmentView view(String ruleCode, LocalDate retainUntil) {
        return new AttachmentView(
                id,
                complaintId,
                kind,
                mediaType,
                bytes,
                sha256,
                quarantined,
                collectedBy,
                heldBy,
                receivedAt,
                ruleCode,
                retainUntil,
                held(),
                holdReviewOn,
                destroyedAt);
    }
}
