package org.dongthuan.bankintegration.matching;

import jakarta.transaction.TransactionScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** People of whom the running transaction heard something; forgotten when it ends. */
@TransactionScoped
class HeardPeople {

    private final Set<UUID> ids = new HashSet<>();

    void add(UUID personId) {
        ids.add(personId);
    }

    /** Each handed out once. */
    List<UUID> take() {
        List<UUID> taken = List.copyOf(ids);
        ids.clear();
        return taken;
    }
}
