package org.dongthuan.intake.destruction;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.dongthuan.intake.attachment.EvidenceProblem;
import org.dongthuan.platform.job.JobHandler;
import org.dongthuan.platform.problem.DomainException;

/**
 * The job of an order: a row a person. A row's result is the number of the certificate; it counts as failed while police
 * hold one of the pictures, although the others are gone.
 */
@ApplicationScoped
public class DestroyPictures implements JobHandler {

    static final String KIND = "destroy-pictures";

    private final CarryOut carryOut;

    DestroyPictures(CarryOut carryOut) {
        this.carryOut = carryOut;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String row(JsonNode parameters, String subject) {
        CarryOut.Outcome outcome =
                carryOut.forPerson(UUID.fromString(parameters.get("orderId").asText()), UUID.fromString(subject));
        if (outcome.held() > 0) {
            throw new DomainException(
                    EvidenceProblem.LEGAL_HOLD, "Police hold " + outcome.held() + " of the pictures; those stay.");
        }
        return outcome.number().orElseThrow(() -> DomainException.notFound("picture of this person any more"));
    }
}
