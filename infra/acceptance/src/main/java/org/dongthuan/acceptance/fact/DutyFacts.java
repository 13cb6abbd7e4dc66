package org.dongthuan.acceptance.fact;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dongthuan.acceptance.story.Incident;
import org.dongthuan.acceptance.story.Promises;

/** F9: every promise kept, or continuing with a day on which it is looked at again. */
final class DutyFacts {

    private final Incident incident;

    DutyFacts(Incident incident) {
        this.incident = incident;
    }

    List<Fact> all() {
        List<JsonNode> obligations = incident.obligations();
        return List.of(
                new Fact(
                        "F9",
                        "obligations accepted by every supervisor",
                        promised(promise -> !promise.continuing()),
                        codes(
                                obligations,
                                one -> "ACCEPTED".equals(one.path("state").asText())
                                        && one.path("accepted").size()
                                                == one.path("supervisors").size())),
                new Fact(
                        "F9",
                        "obligations continuing with a review date",
                        promised(Promises.Promise::continuing),
                        codes(
                                obligations,
                                one -> "CONTINUING".equals(one.path("state").asText()) && one.hasNonNull("reviewOn"))),
                new Fact(
                        "F9",
                        "commitments",
                        "[CONTINUING, CONTINUING]",
                        incident.commitments().stream()
                                .map(one -> one.path("state").asText())
                                .toList()
                                .toString()));
    }

    private static String promised(Predicate<Promises.Promise> which) {
        return Promises.ALL.stream()
                .filter(which)
                .map(Promises.Promise::code)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String codes(List<JsonNode> obligations, Predicate<JsonNode> which) {
        return obligations.stream()
                .filter(which)
                .map(one -> one.path("code").asText())
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
