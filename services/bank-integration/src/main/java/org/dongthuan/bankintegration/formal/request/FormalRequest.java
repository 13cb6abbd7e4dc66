package org.dongthuan.bankintegration.formal.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.audit.AuditedObject;
import org.dongthuan.platform.sql.Row;
import org.dongthuan.platform.time.Vietnam;

/**
 * What was asked in writing.
 *
 * @param org who is asked
 * @param dueOn last day in time
 * @param receivedAt absent before, like {@code repliedAt}
 * @param missingItems codes that a returned reply leaves out; empty otherwise
 * @param returnReason absent unless returned once
 */
public record FormalRequest(
        UUID id,
        UUID incidentId,
        String placeCode,
        String org,
        OrgKind orgKind,
        String number,
        String subject,
        Set<Recipient> recipients,
        String ruleCode,
        LocalDate dueOn,
        RequestState state,
        String askedBy,
        String askedRole,
        String askedOrg,
        Instant askedAt,
        Instant receivedAt,
        Instant repliedAt,
        List<String> missingItems,
        String returnReason,
        int version)
        implements AuditedObject {

    static FormalRequest of(Row row) {
        return new FormalRequest(
                row.uuid("id"),
                row.uuid("incident_id"),
                row.text("place_code"),
                row.text("org"),
                OrgKind.valueOf(row.text("org_kind")),
                row.text("number"),
                row.text("subject"),
                recipients(row.text("recipients")),
                row.text("rule_code"),
                row.date("due_on"),
                RequestState.valueOf(row.text("state")),
                row.text("asked_by"),
                row.text("asked_role"),
                row.text("asked_org"),
                row.instant("asked_at"),
                row.instant("received_at"),
                row.instant("replied_at"),
                row.text("missing_items") == null
                        ? List.of()
                        : List.of(row.text("missing_items").split(",")),
                row.text("return_reason"),
                (int) row.number("version"));
    }

    /** Whether the reply is owed and its last day is over. */
    public boolean overdue(Instant now) {
        return state.awaitsReply() && Vietnam.dayOf(now).isAfter(dueOn);
    }

    /** Whether the actor is of the body that asked. */
    public boolean isAskedBy(Actor who) {
        return who.has(askedRole) && who.org().filter(askedOrg::equals).isPresent();
    }

    public boolean wantsLetters() {
        return recipients.contains(Recipient.EACH_CUSTOMER);
    }

    @Override
    public String auditedId() {
        return id.toString();
    }

    /** As one column keeps them. */
    String recipientCodes() {
        return recipients.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    private static Set<Recipient> recipients(String codes) {
        return Arrays.stream(codes.split(","))
                .map(Recipient::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Recipient.class)));
    }

    /** Leaves the wording out. */
    @Override
    public String toString() {
        return "FormalRequest[" + id + "]";
    }
}
