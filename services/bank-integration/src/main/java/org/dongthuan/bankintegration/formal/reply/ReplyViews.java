package org.dongthuan.bankintegration.formal.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.dongthuan.bankintegration.formal.request.FormalRequest;
import org.dongthuan.bankintegration.formal.request.RequestItem;
import org.dongthuan.bankintegration.formal.request.RequestStore;
import org.dongthuan.platform.access.Actor;

/** Replies for the eyes of one caller: a draft is for the organisation that writes it. */
@ApplicationScoped
public class ReplyViews {

    private final RequestStore requests;
    private final ReplyStore replies;
    private final DocumentStore documents;
    private final WriteReply write;

    ReplyViews(RequestStore requests, ReplyStore replies, DocumentStore documents, WriteReply write) {
        this.requests = requests;
        this.replies = replies;
        this.documents = documents;
        this.write = write;
    }

    /** Newest first. @throws DomainException 404 when the request is absent or outside the caller's scope */
    @Transactional
    public List<ReplyView> of(UUID requestId, Actor who) {
        FormalRequest request = requests.inScope(requestId);
        boolean own = who.org().filter(request.org()::equals).isPresent();
        return replies.all(requestId).stream()
                .filter(reply -> own || reply.signed())
                .map(reply -> view(request, reply, who))
                .toList();
    }

    private ReplyView view(FormalRequest request, WrittenReply reply, Actor who) {
        List<Answer> answers = replies.answers(reply.id());
        List<String> missing = WriteReply.missing(requests.items(request.id()), answers).stream()
                .map(RequestItem::code)
                .toList();
        return new ReplyView(
                reply.id(),
                reply.requestId(),
                reply.number(),
                reply.signed() ? "SIGNED" : "DRAFT",
                answers,
                reply.signed() ? null : missing,
                reply.statement(),
                (reply.signed() ? reply.figures() : write.figures(request)).orElse(null),
                reply.signed() ? null : reply.draftedBy().equals(who.id()),
                reply.draftedAt(),
                reply.signerName(),
                reply.signerPosition(),
                reply.signedAt(),
                documents.of(reply.id()),
                reply.version());
    }
}
