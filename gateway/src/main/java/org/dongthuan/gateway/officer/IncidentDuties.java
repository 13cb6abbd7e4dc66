package org.dongthuan.gateway.officer;

import java.util.Comparator;
import java.util.List;
import org.dongthuan.gateway.client.DutyClient;
import org.dongthuan.gateway.client.DutyClient.Commitment;
import org.dongthuan.gateway.client.DutyClient.Minutes;
import org.dongthuan.gateway.client.DutyClient.Obligation;
import org.dongthuan.gateway.client.Part;

/** What was written down and promised about one incident, as its page shows it. */
public record IncidentDuties(List<Minutes> minutes, List<Commitment> commitments, List<Obligation> obligations) {

    private static final int MOST = 100;

    /** O2 before O10. */
    private static final Comparator<Obligation> BY_NUMBER =
            Comparator.comparing((Obligation one) -> one.code().length()).thenComparing(Obligation::code);

    /** One part for all three: who may see one may see the others. */
    static Part<IncidentDuties> of(DutyClient duties, String incidentId) {
        return Part.of(() -> new IncidentDuties(
                duties.minutesOf(incidentId, MOST).items(),
                duties.commitmentsOf(incidentId, MOST).items(),
                duties.obligationsOf(incidentId, MOST).items().stream()
                        .sorted(BY_NUMBER)
                        .toList()));
    }
}
