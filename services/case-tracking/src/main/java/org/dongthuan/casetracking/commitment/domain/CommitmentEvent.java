package org.dongthuan.casetracking.commitment.domain;

import static org.dongthuan.platform.access.Roles.CC;
import static org.dongthuan.platform.access.Roles.POL;

import java.util.Set;
import org.dongthuan.platform.machine.MachineEvent;

/** What can happen to a commitment: path segment, published word, and who does it; nobody where the system derives it. */
public enum CommitmentEvent implements MachineEvent {
    SIGN("sign", "signed", Set.of(POL)),
    REGISTER("register", "registered", Set.of(CC)),
    ENTER_INTO_FORCE("enter-into-force", "in-force", Set.of(CC)),
    DECLARE_VOID("void", "voided", Set.of(CC)),
    SUPERSEDE("supersede", "superseded", Set.of()),
    FULFIL("fulfil", "fulfilled", Set.of()),
    CONTINUE("continue", "continuing", Set.of()),
    BREACH("breach", "breached", Set.of()),
    /** A breach was waived while other obligations are still open. */
    RESUME("resume", "resumed", Set.of());

    private final String path;
    private final String published;
    private final Set<String> roles;

    CommitmentEvent(String path, String published, Set<String> roles) {
        this.path = path;
        this.published = published;
        this.roles = roles;
    }

    @Override
    public String path() {
        return path;
    }

    /** CloudEvents type. */
    public String type() {
        return "commitment." + published + ".v1";
    }

    @Override
    public Set<String> roles() {
        return roles;
    }
}
