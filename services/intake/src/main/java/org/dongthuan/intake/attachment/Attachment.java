package org.dongthuan.intake.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.crypto.DataKey;
import org.dongthuan.platform.crypto.KeyRing;

/** A file added to a complaint, as received. Never changed. */
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

    @Column(name = "received_at")
    private Instant receivedAt;

    protected Attachment() {}

    Attachment(UUID id, UUID complaintId, AttachmentKind kind, FileFormat format, KeyRing keys, Actor by, Instant at) {
        this.id = id;
        this.complaintId = complaintId;
        this.kind = kind;
        this.mediaType = format.mediaType();
        this.quarantined = kind.quarantined();
        this.wrappedKey = keys.newWrappedKey("attachment:" + id);
        this.uploadedBy = by.id();
        this.role = by.primaryRole();
        this.receivedAt = at;
    }

    /** Puts the original, and the copy others see if it is another, into the store. */
    void keep(byte[] original, Optional<byte[]> copy, KeyRing keys, BlobStore blobs) {
        DataKey key = key(keys);
        this.bytes = original.length;
        this.sha256 = Sha256.hex(original);
        this.originalRef = blobs.put(key.seal(original, context("original")));
        this.shownRef =
                copy.map(shown -> blobs.put(key.seal(shown, context("shown")))).orElse(null);
    }

    /** What others may see of it: the cleaned copy where there is one. */
    byte[] shown(KeyRing keys, BlobStore blobs) {
        return shownRef == null
                ? key(keys).openBytes(blobs.get(originalRef), context("original"))
                : key(keys).openBytes(blobs.get(shownRef), context("shown"));
    }

    private DataKey key(KeyRing keys) {
        return keys.unwrap(wrappedKey, "attachment:" + id);
    }

    private String context(String part) {
        return "attachment:" + id + ":" + part;
    }

    UUID id() {
        return id;
    }

    UUID complaintId() {
        return complaintId;
    }

    boolean quarantined() {
        return quarantined;
    }

    String mediaType() {
        return mediaType;
    }

    AttachmentView view() {
        return new AttachmentView(id, complaintId, kind, mediaType, bytes, sha256, quarantined, receivedAt);
    }
}
