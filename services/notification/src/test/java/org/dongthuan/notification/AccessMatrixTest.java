package org.dongthuan.notification;

import static org.dongthuan.notification.Desk.*;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.dongthuan.notification.message.domain.MessageTransitions;
import org.dongthuan.notification.partner.Partners;
import org.dongthuan.notification.webhook.Webhooks;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.TestIssuer;
import org.dongthuan.testing.access.Callers;
import org.dongthuan.testing.access.EndpointWalk;
import org.dongthuan.testing.access.Known;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(SmsParts.class)
class AccessMatrixTest extends EndpointWalk {

    AccessMatrixTest() {
        super("notification");
    }

    @Override
    protected String packageName() {
        return "org.dongthuan.notification";
    }

    @Override
    protected Map<String, List<String>> words() {
        return Map.of("/api/v1/messages/{id}/{event}", MessageTransitions.TABLE.paths());
    }

    @Override
    protected Object body(String path) {
        if (path.matches("/api/v1/partner/endpoints(/\\{id}/change)?")) {
            return Map.of("version", 0, "url", "https://hooks.example/", "eventTypes", List.of("account.sent.v1"));
        }
        if (path.equals("/api/v1/templates/dry-run")) {
            return Map.of("code", "RECEIPT");
        }
        if (path.equals("/api/v1/partner/endpoints/{id}/replay")) {
            return Map.of("after", 0);
        }
        return path.startsWith("/api/v1/partner/endpoints/")
                ? Map.of("version", 0)
                : Map.of("version", 0, "reasonCode", "MOVED_AWAY");
    }

    @Override
    protected List<Known> known() {
        Someone who = someone("LANDLINE");
        result(who, "CLOSED");
        awaitState(who, "FALLBACK");
        Partners.Someone bank = Partners.registered("BK", "ACCOUNT");
        // Any role that may call: what a partner is decides its client and organisation, not the role in the token.
        Map<String, String> ownSystem = Map.of(
                "BK", bank.token(),
                "PO", TestIssuer.partner(bank.clientId(), "PO", bank.org()),
                "UT", TestIssuer.partner(bank.clientId(), "UT", bank.org()));
        return List.of(
                new Known(
                        "/api/v1/messages/{id}",
                        (String) message(who).get("id"),
                        Callers.here(List.of("CO", "CC"), "UBND-19432")),
                new Known(
                        "/api/v1/letters/{id}",
                        (String) message(who).get("id"),
                        Callers.here(List.of("CO"), "UBND-19432")),
                new Known("/api/v1/partner/endpoints/{id}", Webhooks.endpoint(bank, "account.sent.v1"), ownSystem));
    }
}
