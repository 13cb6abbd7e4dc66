package org.dongthuan.gateway.citizen;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.dongthuan.gateway.config.GatewayConfig;
import org.dongthuan.gateway.web.Names;

/** What the filing form offers to choose from. */
@ApplicationScoped
public class Choices {

    private final Map<String, String> places;
    private final List<Names.Choice> respondents;

    Choices(GatewayConfig config, Names names) {
        this.places = config.portal().places();
        this.respondents = names.inRoles("PO", "BK", "UT");
    }

    /** Communes by code. */
    public Map<String, String> places() {
        return places;
    }

    /** Organisations somebody may complain about. */
    public List<Names.Choice> respondents() {
        return respondents;
    }
}
