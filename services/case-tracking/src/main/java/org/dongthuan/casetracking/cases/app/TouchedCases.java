package org.dongthuan.casetracking.cases.app;

import jakarta.transaction.TransactionScoped;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/** Cases about which the running transaction learned a fact; forgotten when it ends. */
@TransactionScoped
class TouchedCases {

    private final SortedSet<UUID> ids = new TreeSet<>();

    void add(UUID caseId) {
        ids.add(caseId);
    }

    /** In the order of ids, each handed out once. */
    List<UUID> take() {
        List<UUID> taken = List.copyOf(ids);
        ids.clear();
        return taken;
    }
}
