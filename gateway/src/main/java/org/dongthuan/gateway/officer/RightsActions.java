package org.dongthuan.gateway.officer;

import static org.dongthuan.gateway.officer.Action.on;
import static org.dongthuan.gateway.officer.Input.choice;
import static org.dongthuan.gateway.officer.Input.line;
import static org.dongthuan.gateway.officer.Input.moment;
import static org.dongthuan.gateway.officer.Input.pick;
import static org.dongthuan.gateway.officer.Input.radio;
import static org.dongthuan.gateway.officer.Input.text;
import static org.dongthuan.gateway.officer.RoleSets.DESK;
import static org.dongthuan.gateway.officer.RoleSets.LEAD;
import static org.dongthuan.gateway.officer.RoleSets.POLICE;

import java.util.List;
import java.util.Set;

/** The rows of {@link RoleActions} about what the law owes the persons concerned and the authorities. */
final class RightsActions {

    /** Whoever answers for personal data, and the officer for its protection in their place. */
    private static final Set<String> CONTROLLERS = Set.of("PO", "POL", "BK", "BKA", "DPO");

    static final List<Action> ROWS = List.of(
            on(
                    Subject.VIOLATION_NOTICE,
                    "file",
                    Set.of("POL", "BKA", "DPO"),
                    line("formNumber"),
                    line("recipient"),
                    moment("filedAt").optional(),
                    text("reason").optional()),
            on(
                            Subject.VIOLATION_NOTICE,
                            "find-leak",
                            Set.of("BKA", "DPO", "CP", "PP", "SB"),
                            moment("detectedAt").optional())
                    .asGrave(),
            on(Subject.VIOLATION_NOTICE, "acknowledge", Set.of("PP"), line("reference")),
            on(
                            Subject.NEW_DATA_REQUEST,
                            "request-data",
                            LEAD,
                            choice("kind", "data-kind"),
                            choice("data", "requested-data"),
                            pick("controllerOrg"),
                            moment("receivedAt").optional())
                    .unversioned(),
            on(Subject.DATA_REQUEST, "acknowledge", CONTROLLERS, moment("at").optional()),
            on(
                    Subject.DATA_REQUEST,
                    "answer",
                    CONTROLLERS,
                    radio("outcome", "data-outcome"),
                    pick("reasonCode").optional(),
                    line("paperNumber"),
                    moment("at").optional()),
            on(Subject.DATA_REQUEST, "withdraw", DESK).asGrave(),
            on(Subject.CRIME_FILE, "open", POLICE, moment("at").optional()),
            on(Subject.CRIME_FILE, "dismiss", POLICE, choice("reasonCode", "crime-dismiss"))
                    .asGrave(),
            on(
                    Subject.CRIME_FILE,
                    "forward",
                    POLICE,
                    line("number"),
                    moment("at").optional()),
            on(
                    Subject.CRIME_FILE,
                    "decide",
                    Set.of("PP"),
                    line("number"),
                    moment("at").optional()));

    private RightsActions() {}
}
