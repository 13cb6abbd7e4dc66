package org.dongthuan.casetracking.incident.proposal;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.dongthuan.casetracking.membership.ComplaintRef;

/**
 * When like complaints are proposed as an incident: a version of a rule held as data.
 *
 * @param complaints at least so many
 * @param within filed within this time of one another
 * @param daysApart telling of days at most so far apart
 */
public record ProposalRule(
        String code, int version, int complaints, Duration within, int daysApart, String description) {

    /**
     * The first complaints that fulfil the rule together.
     *
     * @param filed like complaints in the order of filing
     * @return empty when there are not enough of them close enough together
     */
    Optional<List<ComplaintRef>> fulfilledBy(List<ComplaintRef> filed) {
        Deque<ComplaintRef> close = new ArrayDeque<>();
        for (ComplaintRef latest : filed) {
            close.addLast(latest);
            while (close.getFirst().submittedAt().plus(within).isBefore(latest.submittedAt())) {
                close.removeFirst();
            }
            List<ComplaintRef> found =
                    close.stream().filter(one -> tellsOfTheTimeOf(one, latest)).toList();
            if (found.size() >= complaints) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private boolean tellsOfTheTimeOf(ComplaintRef one, ComplaintRef latest) {
        LocalDate day = latest.occurredOn();
        return !one.occurredOn().isBefore(day.minusDays(daysApart))
                && !one.occurredOn().isAfter(day.plusDays(daysApart));
    }
}
