package org.dongthuan.intake.representation;

/** Whether representatives speak for the group. Others are chosen by ending it and forming it anew. */
public enum RepresentationState {
    ACTIVE,
    ENDED
}
