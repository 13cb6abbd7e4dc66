package org.dongthuan.gateway.citizen;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dongthuan.gateway.admission.Caller;
import org.dongthuan.gateway.admission.RateLimits;
import org.dongthuan.gateway.client.PublicStatusClient.Status;
import org.dongthuan.gateway.client.ServiceProblem;

/**
 * Filing about an incident that everybody knows of: who comes by its poster or its status page finds place and day filled in.
 * What is filed is an ordinary complaint; whether it belongs to the incident, its rule decides, by place, matter and day.
 */
@ApplicationScoped
public class Joining {

    private static final Pattern CODE = Pattern.compile("SV\\d{2}-\\d{4,9}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final StatusCopies copies;
    private final RateLimits rateLimits;

    Joining(StatusCopies copies, RateLimits rateLimits) {
        this.copies = copies;
        this.rateLimits = rateLimits;
    }

    /**
     * What everybody may know of the incident; empty where there is none of that code, it is over, or it cannot be told now:
     * the form stands without it.
     *
     * @param code as it came, perhaps nonsense
     */
    public Optional<Status> about(String code, Caller who) {
        if (code == null || !CODE.matcher(code).matches()) {
            return Optional.empty();
        }
        if (!copies.has(code) && rateLimits.refusal(who).isPresent()) {
            return Optional.empty();
        }
        try {
            return Optional.of(copies.of(code).value().status()).filter(Status::isOpen);
        } catch (ServiceProblem unknownOrDown) {
            return Optional.empty();
        }
    }

    /** A first form. The day is filled in only where there is but one to choose. */
    static FilingForm begin(FilingForm form, Status incident) {
        form.incident = incident.code();
        form.placeCode = incident.placeCode();
        if (incident.firstDay() != null && incident.firstDay().equals(incident.lastDay())) {
            form.occurredOn = DAY.format(incident.firstDay());
        }
        return form;
    }
}
