package org.dongthuan.intake.destruction;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dongthuan.intake.rule.EvidenceRule;
import org.dongthuan.intake.rule.EvidenceRules;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.crypto.KeyRing;
import org.dongthuan.platform.job.Jobs;
import org.dongthuan.platform.problem.DomainException;

/** Proposes and decides on orders; {@link DestroyPictures} carries them out. */
@ApplicationScoped
public class Destructions {

    private final DestructionRepository orders;
    private final DestructionImages images;
    private final OrderedPictures pictures;
    private final EvidenceRules rules;
    private final Jobs jobs;
    private final KeyRing keys;
    private final CurrentActor actor;
    private final InstantSource clock;

    Destructions(
            DestructionRepository orders,
            DestructionImages images,
            OrderedPictures pictures,
            EvidenceRules rules,
            Jobs jobs,
            KeyRing keys,
            CurrentActor actor,
            InstantSource clock) {
        this.orders = orders;
        this.images = images;
        this.pictures = pictures;
        this.rules = rules;
        this.jobs = jobs;
        this.keys = keys;
        this.actor = actor;
        this.clock = clock;
    }

    /** @throws DomainException 422 when no rule gives that ground today, or nothing of it is kept */
    @Transactional
    @Audited(action = "propose-destruction", object = "destruction-order")
    public DestructionOrderView propose(NewDestruction wanted) {
        if (!wanted.ground().askedFor()) {
            throw DomainException.invalid("ground", "timer-only", "What was kept long enough the timer finds.");
        }
        Instant now = clock.instant();
        EvidenceRule rule = rules.at(wanted.ground().ruleSubject(), now)
                .orElseThrow(() -> DomainException.invalid("ground", "rule-in-force", "No rule gives this ground."));
        List<OrderedPictures.Found> found = pictures.of(wanted);
        if (found.isEmpty()) {
            throw DomainException.invalid(
                    "holderOrg",
                    "pictures-kept",
                    "No picture that this organisation took or holds is kept of these people.");
        }
        DestructionOrder order = new DestructionOrder(wanted, rule, actor.get(), keys, now);
        orders.add(order);
        images.add(
                order.id(),
                IntStream.range(0, found.size())
                        .mapToObj(at -> DestructionImage.waiting(
                                at + 1, found.get(at).file(), found.get(at).personId()))
                        .toList());
        return view(order);
    }

    /** @throws DomainException 403, 404, 409 as the table and the scope say, 422 when one person does both */
    @Transactional
    @Audited(action = "decide-destruction", object = "destruction-order")
    public DestructionOrderView move(UUID id, DestructionEvent event, DestructionMove with) {
        Actor by = actor.get();
        DestructionTransitions.TABLE.requireRole(event, by);
        DestructionOrder order = orders.held(id);
        if (order.version() != with.version()) {
            throw DomainException.stale("destruction order");
        }
        Instant now = clock.instant();
        switch (event) {
            case PROPOSE -> order.propose(by, required("witnesses", with.witnesses()), now);
            case APPROVE -> {
                order.approve(by, now);
                carryOut(order);
            }
            case EXECUTE -> {
                order.move(event);
                carryOut(order);
            }
            case REFUSE -> order.refuse(by, required("reasonCode", with.reasonCode()), now);
            case ATTEST -> order.attest(by, required("copies", with.copies()), now);
            case WITHDRAW, FINISH -> order.move(event);
        }
        orders.flush();
        return view(order);
    }

    /** In the order's numbering. @throws DomainException 404 when absent or out of scope */
    @Transactional
    @Audited(action = "read-images", object = "destruction-order")
    public List<DestructionImageView> images(@AuditedId UUID id, int after, int limit) {
        orders.one(id);
        boolean withPerson = actor.get().hasAny(Roles.CC, Roles.DPO);
        return images.page(id, after, limit).stream()
                .map(one -> one.view(withPerson))
                .toList();
    }

    DestructionOrderView view(DestructionOrder order) {
        return order.view(actor.get(), images.totals(order.id()));
    }

    /** A job with a row a person, as the chair: each row its own transaction and certificate. */
    private void carryOut(DestructionOrder order) {
        List<String> left =
                images.peopleLeft(order.id()).stream().map(UUID::toString).toList();
        order.carriedOutBy(jobs.start(
                DestroyPictures.KIND,
                JsonNodeFactory.instance.objectNode().put("orderId", order.id().toString()),
                left));
    }

    private static <T> T required(String field, T value) {
        if (value == null) {
            throw DomainException.invalid(field, "required", "Say it.");
        }
        return value;
    }
}
