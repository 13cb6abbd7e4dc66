package org.dongthuan.intake.attachment;

/** What a file shows. Pictures of identity cards and faces are what the incident was about: nobody downloads them. */
public enum AttachmentKind {
    ID_CARD(true),
    FACE(true),
    OTHER(false);

    private final boolean quarantined;

    AttachmentKind(boolean quarantined) {
        this.quarantined = quarantined;
    }

    /** Whether it is kept but shown to nobody; officers see only that it is there (DOMAIN §1, "flag only"). */
    public boolean quarantined() {
        return quarantined;
    }
}
