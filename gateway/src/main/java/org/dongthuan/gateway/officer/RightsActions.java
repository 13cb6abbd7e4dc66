package org.dongthuan.gateway.officer;

import static org.dongthuan.gateway.officer.Action.on;
import static org.dongthuan.gateway.officer.Input.line;
import static org.dongthuan.gateway.officer.Input.moment;
import static org.dongthuan.gateway.officer.Input.text;

import java.util.List;
import java.util.Set;

/** The rows of {@link RoleActions} about what the law owes the persons concerned and the authorities. */
final class RightsActions {

    static final List<Action> ROWS = List.of(
            on(
                    Subject.VIOLATION_NOTICE,
                    "file",
                    Set.of("POL", "BKA", "DPO"),
                    line("formNumber"),
                    line("recipient"),
                    moment("filedAt").optional(),
                    text("reason").optional()),
            on(Subject.VIOLATION_NOTICE, "acknowledge", Set.of("PP"), line("reference")));

    private RightsActions() {}
}
