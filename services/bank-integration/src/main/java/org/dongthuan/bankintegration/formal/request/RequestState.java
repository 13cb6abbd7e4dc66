package org.dongthuan.bankintegration.formal.request;

/** How a formal request stands. Being overdue is no state: the clock says it. */
public enum RequestState {
    SENT,
    RECEIVED,
    REPLIED,
    /** The reply leaves something out; another one is due. */
    RETURNED,
    ACCEPTED,
    WITHDRAWN;

    /** Whether a reply is still owed. */
    public boolean awaitsReply() {
        return this == SENT || this == RECEIVED || this == RETURNED;
    }
}
