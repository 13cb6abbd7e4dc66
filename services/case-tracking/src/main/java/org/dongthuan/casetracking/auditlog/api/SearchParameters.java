package org.dongthuan.casetracking.auditlog.api;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.dongthuan.casetracking.auditlog.log.EntrySearch;
import org.dongthuan.platform.problem.DomainException;

/** {@code ?objectId=&actorId=&from=&to=}, read by hand so that a bad one is told as the others are. */
public record SearchParameters(
        @QueryParam("objectId") String objectId,
        @QueryParam("actorId") String actorId,
        @QueryParam("from") String from,
        @QueryParam("to") String to) {

    EntrySearch.Wanted read() {
        return new EntrySearch.Wanted(
                uuid(objectId), blank(actorId) ? null : actorId, instant("from", from), instant("to", to));
    }

    private static UUID uuid(String text) {
        try {
            return blank(text) ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw DomainException.invalid("objectId", "uuid", "The id of a case, complaint, person, account...");
        }
    }

    private static Instant instant(String field, String text) {
        try {
            return blank(text) ? null : Instant.parse(text);
        } catch (DateTimeException e) {
            throw DomainException.invalid(field, "instant", "An instant as RFC 3339 writes it, in UTC.");
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
