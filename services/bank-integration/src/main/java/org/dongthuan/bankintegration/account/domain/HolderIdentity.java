package org.dongthuan.bankintegration.account.domain;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * The holder as the bank's list names them, or as corrected.
 *
 * @param citizenId twelve digits
 * @param phone as written in the list; may be absent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HolderIdentity(String citizenId, String fullName, String phone) {

    /** Leaves out who it is. */
    @Override
    public String toString() {
        return "HolderIdentity[]";
    }
}
