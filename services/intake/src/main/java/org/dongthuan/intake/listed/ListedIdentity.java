package org.dongthuan.intake.listed;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;

/**
 * Identity of the holder of a listed account, as bank-integration passes it on (claim check).
 *
 * @param phone as the bank wrote it; may be absent or unusable
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ListedIdentity(UUID accountId, String citizenId, String fullName, String phone) {

    /** Leaves out who it is. */
    @Override
    public String toString() {
        return "ListedIdentity[" + accountId + "]";
    }
}
