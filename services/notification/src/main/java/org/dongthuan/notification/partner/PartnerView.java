package org.dongthuan.notification.partner;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.audit.AuditedObject;

/** A partner as administrators see it. @param actions path segments of what may be done now */
public record PartnerView(
        UUID id,
        String clientId,
        String name,
        String org,
        String role,
        Set<EventScope> scopes,
        PartnerState state,
        Instant registeredAt,
        List<String> actions,
        int version)
        implements AuditedObject {

    static PartnerView of(Partner partner, Actor who) {
        return new PartnerView(
                partner.id(),
                partner.clientId(),
                partner.name(),
                partner.org(),
                partner.role(),
                partner.scopes(),
                partner.state(),
                partner.registeredAt(),
                PartnerTransitions.TABLE.actions(partner.state(), who),
                partner.version());
    }

    @Override
    @JsonIgnore
    public String auditedId() {
        return id.toString();
    }
}
