package org.dongthuan.casetracking.cases.app;

import jakarta.transaction.TransactionScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Cases about which the running transaction learned a fact; forgotten when it ends. */
@TransactionScoped
class TouchedCases {

    private final Set<UUID> ids = new HashSet<>();

    void add(UUID caseId) {
        ids.add(caseId);
    }

    /** Each handed out once. */
    List<UUID> take() {
        List<UUID> taken = List.copyOf(ids);
        ids.clear();
        return taken;
    }
}
