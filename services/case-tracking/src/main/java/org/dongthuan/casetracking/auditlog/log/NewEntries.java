package org.dongthuan.casetracking.auditlog.log;

import jakarta.transaction.TransactionScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Acts that the running transaction read from the topics and has not appended yet; forgotten when it ends. */
@TransactionScoped
public class NewEntries {

    private final List<Waiting> acts = new ArrayList<>();

    /** An act with the id and source of its event. */
    record Waiting(UUID eventId, String source, Act act) {}

    public void add(UUID eventId, String source, Act act) {
        acts.add(new Waiting(eventId, source, act));
    }

    /** In the order they came, each handed out once. */
    List<Waiting> take() {
        List<Waiting> taken = List.copyOf(acts);
        acts.clear();
        return taken;
    }
}
