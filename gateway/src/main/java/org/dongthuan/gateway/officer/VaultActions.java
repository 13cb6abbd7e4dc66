package org.dongthuan.gateway.officer;

import static org.dongthuan.gateway.officer.Action.on;
import static org.dongthuan.gateway.officer.Input.choice;
import static org.dongthuan.gateway.officer.Input.number;
import static org.dongthuan.gateway.officer.Input.pick;
import static org.dongthuan.gateway.officer.Input.radio;
import static org.dongthuan.gateway.officer.Input.text;
import static org.dongthuan.gateway.officer.RoleSets.CHAIR;
import static org.dongthuan.gateway.officer.RoleSets.POLICE;

import java.util.List;
import java.util.Set;

/** The rows of {@link RoleActions} about the evidence vault. */
final class VaultActions {

    private static final Set<String> ASKERS = Set.of("CO", "CC", "CP");
    /** The chair decides; on the chair's own wish the officer for data protection. */
    private static final Set<String> DECIDERS = Set.of("CC", "DPO");

    static final List<Action> ROWS = List.of(
            on(Subject.NUMBER_REVEAL, "ask-number", ASKERS, because()).unversioned(),
            on(Subject.PHONE_REVEAL, "ask-phone", POLICE, because()).unversioned(),
            on(Subject.PICTURE_REVEAL, "ask-picture", POLICE, because()).unversioned(),
            on(Subject.REVEAL, "look", ASKERS).unversioned(),
            on(Subject.REVEAL, "approve", DECIDERS),
            on(Subject.REVEAL, "refuse", DECIDERS, choice("reasonCode", "reveal-refusal"))
                    .asGrave(),
            on(Subject.REVEAL, "revoke", DECIDERS, choice("reasonCode", "reveal-revocation"))
                    .asGrave(),
            on(Subject.REVEAL, "withdraw", ASKERS).asGrave(),
            on(Subject.EVIDENCE, "hold", POLICE, choice("reasonCode", "hold-reason"), text("reason"))
                    .unversioned(),
            on(Subject.EVIDENCE, "release", POLICE, choice("reasonCode", "release-reason"), text("reason"))
                    .asGrave()
                    .unversioned(),
            on(Subject.EVIDENCE, "original", POLICE, choice("reasonCode", "reveal-reason"), text("reason"))
                    .unversioned(),
            on(
                            Subject.EVIDENCE,
                            "move",
                            Set.of("CC", "CP"),
                            pick("toOrg"),
                            choice("because.reasonCode", "move-reason"),
                            text("because.reason"))
                    .asGrave()
                    .unversioned(),
            on(
                            Subject.NEW_DESTRUCTION_ORDER,
                            "propose",
                            Set.of("DPO"),
                            pick("holderOrg"),
                            radio("relation", "holder-relation").preset("TOOK"),
                            pick("placeCode"),
                            text("complaintIds").optional(),
                            radio("ground", "proposal-ground"),
                            pick("witnesses.0"),
                            pick("witnesses.1").optional(),
                            choice("because.reasonCode", "proposal-reason"),
                            text("because.reason"))
                    .unversioned(),
            on(
                    Subject.DESTRUCTION_ORDER,
                    "propose",
                    Set.of("DPO"),
                    pick("witnesses.0"),
                    pick("witnesses.1").optional()),
            on(Subject.DESTRUCTION_ORDER, "attest", Set.of("POL", "BKA"), number("copies")),
            on(Subject.DESTRUCTION_ORDER, "execute", CHAIR).asGrave(),
            on(Subject.DESTRUCTION_ORDER, "approve", CHAIR).asGrave(),
            on(Subject.DESTRUCTION_ORDER, "refuse", CHAIR, choice("reasonCode", "destruction-refusal"))
                    .asGrave(),
            on(Subject.DESTRUCTION_ORDER, "withdraw", Set.of("DPO")).asGrave());

    private VaultActions() {}

    private static Input[] because() {
        return new Input[] {choice("because.reasonCode", "reveal-reason"), text("because.reason")};
    }
}
