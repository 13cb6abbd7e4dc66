package org.dongthuan.bankintegration.remedy;

import static org.dongthuan.platform.access.Roles.CC;
import static org.dongthuan.platform.access.Roles.CIT;
import static org.dongthuan.platform.access.Roles.CO;
import static org.dongthuan.platform.access.Roles.CP;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.dongthuan.bankintegration.account.domain.AccountEvent;

/** What people can do about a rejection or a question of the bank: the word in the path and who may. */
public enum Remedy {
    START_REMEDY(AccountEvent.START_REMEDY, CO, CC),
    REMEDIED(AccountEvent.REMEDIED, CIT, CO),
    HOLD(AccountEvent.HOLD, CP),
    RELEASE(AccountEvent.RELEASE, CP),
    SETTLE_REJECTION(AccountEvent.SETTLE_REJECTION, CO, CC),
    SUPPLY(AccountEvent.SUPPLY, CO, CC);

    private final AccountEvent event;
    private final Set<String> roles;

    Remedy(AccountEvent event, String... roles) {
        this.event = event;
        this.roles = Set.of(roles);
    }

    /** The remedy behind a path segment. */
    public static Optional<Remedy> ofPath(String path) {
        return Arrays.stream(values())
                .filter(remedy -> remedy.path().equals(path))
                .findFirst();
    }

    public String path() {
        return event.word();
    }

    public AccountEvent event() {
        return event;
    }

    /** Role codes that may do it. */
    public Set<String> roles() {
        return roles;
    }
}
