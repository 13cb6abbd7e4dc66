package org.dongthuan.bankintegration.exchange.port;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Accounts that a bank says it closed and that nobody has verified, for a protocol that reports on named accounts. */
public interface ReportedClosures {

    /** One of them. */
    record Reported(UUID accountId, String accountNumber) {

        /** Leaves the number out. */
        @Override
        public String toString() {
            return "Reported[" + accountId + "]";
        }
    }

    /** In the order of their ids. @param after the last one known; empty from the start */
    List<Reported> of(String bankOrg, Optional<UUID> after, int limit);
}
