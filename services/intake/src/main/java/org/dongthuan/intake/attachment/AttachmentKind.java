package org.dongthuan.intake.attachment;

/** What a file shows. Pictures of identity cards and faces are what the incident was about. */
public enum AttachmentKind {
    ID_CARD(true),
    FACE(true),
    OTHER(false);

    private final boolean quarantined;

    AttachmentKind(boolean quarantined) {
        this.quarantined = quarantined;
    }

    /**
     * Whether it is kept but seen only through an approved reveal; officers see only that it is there (DOMAIN §1, "flag
     * only").
     */
    public boolean quarantined() {
        return quarantined;
    }
}
