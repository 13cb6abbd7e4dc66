package org.dongthuan.acceptance.fact;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dongthuan.acceptance.people.Resident;
import org.dongthuan.acceptance.story.Incident;

/** F18 and F19: a name finds people, but never tells who somebody is. */
final class NameFacts {

    private final Incident incident;

    NameFacts(Incident incident) {
        this.incident = incident;
    }

    List<Fact> all() {
        return List.of(onePersonOneCase(), equalNamesApart(), foundWithoutMarks());
    }

    private Fact onePersonOneCase() {
        List<JsonNode> cases = incident.cases();
        long people =
                cases.stream().map(c -> c.get("personId").asText()).distinct().count();
        int wanted = incident.scenario().everybody();
        return new Fact("F18", "one case per person", wanted + " of " + wanted, people + " of " + cases.size());
    }

    /** Complainants who bear one name have as many persons behind their complaints as they are. */
    private Fact equalNamesApart() {
        Map<String, Long> bearers = incident.residents().stream()
                .filter(Resident::complains)
                .collect(Collectors.groupingBy(Resident::fullName, Collectors.counting()));
        bearers.values().removeIf(count -> count == 1);
        Map<String, Set<String>> persons = incident.chair().all("/api/v1/complaints").stream()
                .filter(c -> bearers.containsKey(c.path("fullName").asText()))
                .collect(Collectors.groupingBy(
                        c -> c.get("fullName").asText(),
                        Collectors.mapping(c -> c.get("personId").asText(), Collectors.toCollection(HashSet::new))));
        long wanted = bearers.values().stream().mapToLong(Long::longValue).sum();
        long found = persons.values().stream().mapToLong(Set::size).sum();
        return new Fact("F18", "complainants of equal name kept apart", String.valueOf(wanted), String.valueOf(found));
    }

    private Fact foundWithoutMarks() {
        Resident somebody = incident.residents().stream()
                .filter(resident -> !incident.receipts(resident).isEmpty())
                .findFirst()
                .orElseThrow();
        String typed = Normalizer.normalize(somebody.fullName(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(Locale.ROOT);
        boolean found = incident.chair().find("/api/v1/complaints/search", Map.of("q", typed)).stream()
                .anyMatch(c -> somebody.fullName().equals(c.path("fullName").asText()));
        return new Fact("F19", "a name typed without diacritics is found", "true", String.valueOf(found));
    }
}
