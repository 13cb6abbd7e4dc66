package org.dongthuan.bankintegration.formal.letter;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.bankintegration.account.app.AccountVault;
import org.dongthuan.bankintegration.account.domain.Account;
import org.dongthuan.bankintegration.account.domain.HolderIdentity;
import org.dongthuan.bankintegration.account.store.AccountRepository;
import org.dongthuan.bankintegration.formal.reply.ReplyStore;
import org.dongthuan.bankintegration.formal.reply.WrittenReply;
import org.dongthuan.bankintegration.formal.request.FormalRequest;
import org.dongthuan.bankintegration.formal.request.RequestState;
import org.dongthuan.bankintegration.formal.request.RequestStore;
import org.dongthuan.bankintegration.job.Job;
import org.dongthuan.bankintegration.job.JobStore;
import org.dongthuan.bankintegration.job.JobWork;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.audit.Audit;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.crypto.Sha256;
import org.dongthuan.platform.outbox.Outbox;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.time.Vietnam;

/** Makes one sealed letter for each holder, once, whatever ends and begins again on the way. */
@ApplicationScoped
public class MakeLetters implements JobWork {

    private static final String KIND = "CUSTOMER_LETTERS";

    /** Letters in one transaction: sealing takes its time, and a job's lease is short. */
    private static final int PIECE = 20;

    private final RequestStore requests;
    private final ReplyStore replies;
    private final OwedLetters owed;
    private final LetterStore letters;
    private final LetterVault keys;
    private final LetterPaper paper;
    private final AccountRepository accounts;
    private final AccountVault vault;
    private final JobStore jobs;
    private final Audit audit;
    private final Outbox outbox;
    private final InstantSource clock;

    MakeLetters(
            RequestStore requests,
            ReplyStore replies,
            OwedLetters owed,
            LetterStore letters,
            LetterVault keys,
            LetterPaper paper,
            AccountRepository accounts,
            AccountVault vault,
            JobStore jobs,
            Audit audit,
            Outbox outbox,
            InstantSource clock) {
        this.requests = requests;
        this.replies = replies;
        this.owed = owed;
        this.letters = letters;
        this.keys = keys;
        this.paper = paper;
        this.accounts = accounts;
        this.vault = vault;
        this.jobs = jobs;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /**
     * @return id of the job
     * @throws DomainException 404 outside the scope, 409 unless the reply is signed, 422 when the request asks for no
     *     letters or none is missing
     */
    @Transactional
    @Audited(action = "make-letters", object = "formal-request")
    public UUID start(@AuditedId UUID requestId, Actor by) {
        FormalRequest request = requests.inScopeLocked(requestId);
        if (!request.wantsLetters()) {
            throw DomainException.invalid("recipients", "customers-asked", "This request asks for no letters.");
        }
        if (request.state() != RequestState.REPLIED && request.state() != RequestState.ACCEPTED) {
            throw DomainException.wrongState("formal request", request.state(), "letters");
        }
        WrittenReply reply = replies.signed(requestId).orElseThrow();
        UUID job = UUID.randomUUID();
        int total = owed.give(request, reply, job, clock.instant());
        if (total == 0) {
            throw DomainException.invalid("requestId", "letters-to-make", "Every customer has a letter.");
        }
        jobs.start(job, KIND, requestId, total, by);
        return job;
    }

    @Override
    public Step step(Job job) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<CustomerLetter> next = owed.next(job.id(), PIECE);
            String bank = owed.orgOf(job.subject()).orElseThrow();
            next.forEach(letter -> make(letter, bank));
            jobs.progress(job.id(), next.size());
            return next.isEmpty() ? new Step.Done() : new Step.More();
        });
    }

    private void make(CustomerLetter letter, String bank) {
        List<Account> own =
                letters.accounts(letter.id()).stream().map(accounts::findById).toList();
        Optional<HolderIdentity> holder = own.stream().findFirst().flatMap(vault::holder);
        if (holder.isEmpty()) {
            owed.failed(letter.id(), "no-holder");
            return;
        }
        Instant now = clock.instant();
        byte[] pdf = paper.sealed(holder.get().fullName(), letter.number(), bank, own, now);
        byte[] key = keys.newKey(letter.id());
        String sha256 = Sha256.hex(pdf);
        owed.made(letter.id(), key, keys.seal(letter.id(), key, pdf), sha256, now);
        LetterState to = LetterTransitions.TABLE.next(letter.state(), LetterEvent.ISSUE);
        letters.move(letter, LetterEvent.ISSUE, to, Vietnam.dayOf(now), null, Actor.SYSTEM, now);
        audit.record(
                "seal",
                "document",
                List.of(
                        letter.id().toString(),
                        "sha256:" + sha256,
                        letter.requestId().toString()),
                null);
        outbox.record(new LetterMoved(
                letter.id(),
                letter.requestId(),
                letter.incidentId(),
                letters.caseOf(letter.id()).orElse(null),
                letter.state(),
                to,
                Vietnam.dayOf(now),
                now));
    }
}
