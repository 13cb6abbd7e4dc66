package org.dongthuan.bankintegration.formal.reply;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dongthuan.bankintegration.formal.request.FormalRequest;
import org.dongthuan.bankintegration.formal.request.Recipient;
import org.dongthuan.platform.outbox.DomainEvent;

/** A reply was signed and sealed. @param statement absent where nothing is stated of accounts */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReplySigned(
        UUID replyId,
        UUID requestId,
        UUID incidentId,
        String placeCode,
        String org,
        Statement statement,
        List<Sealed> documents,
        Instant at)
        implements DomainEvent {

    /** One document of it. */
    record Sealed(UUID documentId, Recipient recipient, String sha256) {}

    static ReplySigned of(FormalRequest request, WrittenReply reply, List<ReplyDocument> documents, Instant at) {
        return new ReplySigned(
                reply.id(),
                request.id(),
                request.incidentId(),
                request.placeCode(),
                request.org(),
                reply.statement(),
                documents.stream()
                        .map(one -> new Sealed(one.id(), one.recipient(), one.sha256()))
                        .toList(),
                at);
    }

    @Override
    @JsonIgnore
    public String eventType() {
        return "written-reply.signed.v1";
    }

    /** In the order of the request it answers. */
    @Override
    @JsonIgnore
    public String aggregateType() {
        return "formal-request";
    }

    @Override
    @JsonIgnore
    public String aggregateId() {
        return requestId.toString();
    }
}
