package org.dongthuan.gateway.officer;

import static org.dongthuan.gateway.officer.Action.on;
import static org.dongthuan.gateway.officer.Input.date;
import static org.dongthuan.gateway.officer.Input.line;
import static org.dongthuan.gateway.officer.Input.picks;
import static org.dongthuan.gateway.officer.Input.text;
import static org.dongthuan.gateway.officer.RoleSets.BANK;
import static org.dongthuan.gateway.officer.RoleSets.DESK;

import java.util.List;
import java.util.Set;

/** The rows of {@link RoleActions} about requests in writing, the answers, and banks' letters to their customers. */
final class FormalActions {

    private static final Set<String> ASKING = Set.of("CC", "CP");
    private static final Set<String> ASKED = Set.of("PO", "POL", "BK", "BKA");

    static final List<Action> ROWS = List.of(
            on(Subject.FORMAL_REQUEST, "receive", ASKED),
            on(Subject.WRITTEN_REPLY, "sign", Set.of("PO", "POL", "BKA"), line("name"), line("position")),
            on(Subject.CUSTOMER_LETTERS, "letters", BANK).unversioned(),
            on(Subject.FORMAL_REQUEST, "accept", ASKING),
            on(Subject.FORMAL_REQUEST, "return", ASKING, picks("missingItems"), text("reason"))
                    .asGrave(),
            on(Subject.FORMAL_REQUEST, "withdraw", ASKING).asGrave(),
            on(Subject.CUSTOMER_LETTER, "send", BANK, date("on")),
            on(Subject.CUSTOMER_LETTER, "deliver", BANK, date("on")),
            on(Subject.CUSTOMER_LETTER, "come-back", BANK, date("on")),
            on(Subject.CUSTOMER_LETTER, "hand-over", DESK, date("on"), text("note")));

    private FormalActions() {}
}
