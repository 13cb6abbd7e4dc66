package org.dongthuan.gateway.officer;

import static org.dongthuan.gateway.officer.Action.on;
import static org.dongthuan.gateway.officer.Input.checks;
import static org.dongthuan.gateway.officer.Input.choice;
import static org.dongthuan.gateway.officer.Input.line;

import java.util.List;
import java.util.Set;

/** What administrators do with partners; nothing else is offered to them. */
final class PartnerActions {

    private static final Set<String> ADMINISTRATOR = Set.of("ADM");

    static final List<Action> ROWS = List.of(
            on(
                            Subject.NEW_PARTNER,
                            "register",
                            ADMINISTRATOR,
                            line("clientId"),
                            line("name"),
                            line("org"),
                            choice("role", "partner-role"),
                            checks("scopes", "event-scope"))
                    .unversioned(),
            on(Subject.PARTNER, "change", ADMINISTRATOR, line("name"), checks("scopes", "event-scope")),
            on(Subject.PARTNER, "suspend", ADMINISTRATOR, choice("reasonCode", "partner-suspend"))
                    .asGrave(),
            on(Subject.PARTNER, "resume", ADMINISTRATOR));

    private PartnerActions() {}
}
