package org.dongthuan.gateway.officer;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The signed-in officer, as the token says.
 *
 * @param name display name of the account
 * @param roles role codes of DOMAIN §1
 * @param org code of the organisation; empty if the token has none
 * @param mark tells this officer's browser what is theirs; says nothing of who it is
 */
public record Officer(String name, Set<String> roles, String org, String mark) {

    /** Parts of the portal this officer works in. */
    public List<Area> areas() {
        return Arrays.stream(Area.values())
                .filter(area -> area.isListedFor(this))
                .toList();
    }

    public boolean has(String role) {
        return roles.contains(role);
    }
}
