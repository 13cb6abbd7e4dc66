package org.dongthuan.intake.destruction;

/** What became of a picture of an order. */
public enum ImageResult {
    WAITING(false),
    /** Key and bytes are gone. */
    DESTROYED(true),
    /** Police hold it; destroyed once they release it and the chair goes on. */
    HELD(false),
    /** Not the order's any more: gone before, or of a complaint that became a denunciation. */
    LEFT_OUT(true);

    private final boolean settled;

    ImageResult(boolean settled) {
        this.settled = settled;
    }

    /** Whether the order has nothing more to do about it. */
    public boolean settled() {
        return settled;
    }
}
