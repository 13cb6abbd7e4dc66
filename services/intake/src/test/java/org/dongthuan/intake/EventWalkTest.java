package org.dongthuan.intake;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import java.util.TreeSet;
import org.dongthuan.intake.complaint.Filings;
import org.dongthuan.intake.complaint.domain.ComplaintEvent;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.event.EventWalk;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class EventWalkTest extends EventWalk {

    private String complaintId;

    EventWalkTest() {
        super("intake");
    }

    /** Whoever names a complaint names one that was filed here. */
    @Override
    protected String adapted(String example) {
        return example.replace("7f0c2f6e-4d0e-4f5b-9a8d-0d5d3b1f7a01", complaintId);
    }

    @BeforeEach
    void file() {
        complaintId =
                Filings.file(Filings.aFiling()).then().statusCode(201).extract().path("complaintId");
    }

    @Override
    protected Set<String> sent() {
        Set<String> types = new TreeSet<>(Set.of(
                "complaint.submitted.v1",
                "person.listed.v1",
                "person.contact-corrected.v1",
                "sign-in-code.requested.v1",
                "certificate.issued.v1"));
        for (ComplaintEvent event : ComplaintEvent.values()) {
            types.add(event.type());
        }
        return types;
    }
}
