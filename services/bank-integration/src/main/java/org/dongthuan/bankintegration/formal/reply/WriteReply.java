package org.dongthuan.bankintegration.formal.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dongthuan.bankintegration.formal.paper.NoCitizen;
import org.dongthuan.bankintegration.formal.request.FormalRequest;
import org.dongthuan.bankintegration.formal.request.MoveRequest;
import org.dongthuan.bankintegration.formal.request.OrgKind;
import org.dongthuan.bankintegration.formal.request.RequestEvent;
import org.dongthuan.bankintegration.formal.request.RequestItem;
import org.dongthuan.bankintegration.formal.request.RequestStore;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.outbox.Outbox;
import org.dongthuan.platform.problem.CommonProblem;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.problem.Violation;

/** One person drafts the reply, another signs it, and only what is complete and true is signed. */
@ApplicationScoped
public class WriteReply {

    private final MoveRequest requests;
    private final RequestStore asked;
    private final ReplyStore replies;
    private final CountAccounts count;
    private final SealReply seal;
    private final Outbox outbox;
    private final InstantSource clock;

    WriteReply(
            MoveRequest requests,
            RequestStore asked,
            ReplyStore replies,
            CountAccounts count,
            SealReply seal,
            Outbox outbox,
            InstantSource clock) {
        this.requests = requests;
        this.asked = asked;
        this.replies = replies;
        this.count = count;
        this.seal = seal;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws DomainException 404, 409 as moves are, 422 for answers to what was not asked, or two to one item */
    @Transactional
    @Audited(action = "draft-reply", object = "formal-request")
    public void draft(@AuditedId UUID requestId, NewReply reply, Actor by) {
        FormalRequest request = requests.held(requestId, RequestEvent.REPLY_DRAFT, by);
        MoveRequest.current(request, reply.version());
        Set<String> codes =
                asked.items(requestId).stream().map(RequestItem::code).collect(Collectors.toSet());
        List<String> answered = reply.answers().stream().map(Answer::code).toList();
        if (answered.stream().distinct().count() < answered.size()) {
            throw DomainException.invalid("answers", "codes-differ", "Each item has one answer.");
        }
        answered.stream().filter(code -> !codes.contains(code)).findFirst().ifPresent(code -> {
            throw DomainException.invalid("answers", "item-of-request", code + " was not asked.");
        });
        reply.answers().forEach(answer -> NoCitizen.check("answers[" + answer.code() + "]", answer.text()));
        replies.keepDraft(requestId, reply, by, clock.instant());
        asked.drafted(requestId);
    }

    /**
     * @throws DomainException 404, 409 as moves are; 422 {@code every-item-answered} with the items, {@code statement-made},
     *     {@code statement-true}, {@code two-persons-required}
     */
    @Transactional
    @Audited(action = "sign-reply", object = "formal-request")
    public void sign(@AuditedId UUID requestId, ReplySignature signature, Actor by) {
        FormalRequest request = requests.held(requestId, RequestEvent.SIGN, by);
        List<RequestItem> items = asked.items(requestId);
        WrittenReply draft = replies.draft(requestId).orElseThrow(() -> unanswered(items));
        if (draft.version() != signature.version()) {
            throw DomainException.stale("draft");
        }
        if (draft.draftedBy().equals(by.id())) {
            throw new DomainException(
                    CommonProblem.TWO_PERSONS_REQUIRED, "Another person than the one who drafted it signs the reply.");
        }
        List<Answer> answers = replies.answers(draft.id());
        List<RequestItem> missing = missing(items, answers);
        if (!missing.isEmpty()) {
            throw unanswered(missing);
        }
        Optional<ReplyFigures> figures = figures(request);
        figures.ifPresent(counted -> check(draft.statement(), counted));
        Instant now = clock.instant();
        replies.sign(draft.id(), signature, figures, by, now);
        WrittenReply signed = replies.signed(requestId).orElseThrow();
        requests.moved(request, RequestEvent.SIGN, by, now);
        outbox.record(ReplySigned.of(request, signed, seal.seal(request, signed, items, answers, by, now), now));
    }

    /** Counted now; empty for an organisation without accounts. */
    Optional<ReplyFigures> figures(FormalRequest request) {
        return request.orgKind() == OrgKind.BANK
                ? Optional.of(count.of(request.incidentId(), request.org()))
                : Optional.empty();
    }

    /** Items that have no answer. */
    static List<RequestItem> missing(List<RequestItem> items, List<Answer> answers) {
        Set<String> answered =
                answers.stream().filter(Answer::says).map(Answer::code).collect(Collectors.toSet());
        return items.stream().filter(item -> !answered.contains(item.code())).toList();
    }

    private static void check(Statement statement, ReplyFigures figures) {
        if (statement == null) {
            throw DomainException.invalid(
                    "statement", "statement-made", "A bank states how it is with the accounts as a whole.");
        }
        if (!statement.holds(figures)) {
            throw DomainException.invalid(
                    "statement",
                    "statement-true",
                    figures.open() + " of " + figures.accounts() + " accounts are open.");
        }
    }

    private static DomainException unanswered(List<RequestItem> items) {
        return DomainException.invalid(items.stream()
                .map(item -> new Violation(
                        "answers[" + item.code() + "]", "every-item-answered", "This item has no answer yet."))
                .toList());
    }
}
