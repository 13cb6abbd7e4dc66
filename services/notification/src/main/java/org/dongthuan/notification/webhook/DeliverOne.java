package org.dongthuan.notification.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Signs and posts one delivery. */
@ApplicationScoped
class DeliverOne {

    private final Targets targets;
    private final WebhookClient client;
    private final Secrets secrets;
    private final ObjectMapper json;
    private final InstantSource clock;

    DeliverOne(Targets targets, WebhookClient client, Secrets secrets, ObjectMapper json, InstantSource clock) {
        this.targets = targets;
        this.client = client;
        this.secrets = secrets;
        this.json = json;
        this.clock = clock;
    }

    WebhookClient.Answer deliver(Claimed claimed) throws InterruptedException {
        Target target;
        try {
            target = targets.find(URI.create(claimed.url()));
        } catch (Targets.Refused e) {
            return WebhookClient.Answer.without(e.outcome());
        }
        byte[] body = body(claimed);
        // Real time, whatever the platform's clock says: the receiver compares it with its own.
        long timestamp = InstantSource.system().instant().getEpochSecond();
        String id = claimed.event().id();
        return client.post(
                target,
                Map.of(
                        "content-type",
                        "application/cloudevents+json",
                        "user-agent",
                        "dongthuan-webhooks",
                        "webhook-id",
                        id,
                        "webhook-timestamp",
                        Long.toString(timestamp),
                        "webhook-signature",
                        Signature.header(id, timestamp, body, signers(claimed))),
                body);
    }

    private List<byte[]> signers(Claimed claimed) {
        List<byte[]> signers = new ArrayList<>();
        signers.add(secrets.open(claimed.secret(), claimed.endpointId()));
        Instant until = claimed.formerUntil();
        if (until != null && clock.instant().isBefore(until)) {
            signers.add(secrets.open(claimed.formerSecret(), claimed.endpointId()));
        }
        return signers;
    }

    private byte[] body(Claimed claimed) {
        try {
            return json.writeValueAsBytes(claimed.event());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
