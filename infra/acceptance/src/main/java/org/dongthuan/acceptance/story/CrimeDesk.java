package org.dongthuan.acceptance.story;

import java.util.Map;
import org.dongthuan.acceptance.client.VirtualTime;

/** The one crime-information file: the commune police open and forward it, the investigators decide (DOMAIN §6, Tracks). */
final class CrimeDesk {

    private static final String FILES = "/api/v1/crime-files";
    private static final String POLICE = "cp.laobao";

    private final Incident incident;

    CrimeDesk(Incident incident) {
        this.incident = incident;
    }

    void open() {
        incident.parties()
                .officer(POLICE)
                .post(
                        FILES,
                        Map.of(
                                "incidentId",
                                incident.id(),
                                "receivedAt",
                                at(incident.scenario().moments().crimeOpened())));
    }

    void forward() {
        String at = at(incident.scenario().moments().crimeForwarded());
        incident.move(POLICE, path(), "forward", Map.of("number", "05/TB-CAX", "at", at));
    }

    /** Whatever it was: the platform keeps the number, not the decision. */
    void decide() {
        incident.move("pp.tinh", path(), "decide", Map.of("number", "12/QD-CSDT"));
    }

    private String path() {
        return FILES + "/"
                + incident.parties()
                        .officer(POLICE)
                        .all(FILES + "?incidentId=" + incident.id())
                        .getFirst()
                        .get("id")
                        .asText();
    }

    private static String at(String moment) {
        return VirtualTime.instant(moment).toString();
    }
}
