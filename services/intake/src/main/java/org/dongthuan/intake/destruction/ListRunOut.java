package org.dongthuan.intake.destruction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.TemporalAmount;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dongthuan.intake.attachment.Attachment;
import org.dongthuan.intake.custody.Reason;
import org.dongthuan.intake.rule.EvidenceRule;
import org.dongthuan.intake.rule.EvidenceRules;
import org.dongthuan.platform.audit.Audit;
import org.dongthuan.platform.crypto.KeyRing;
import org.dongthuan.platform.time.Vietnam;

/**
 * Puts what was kept long enough onto lists, one for each commune and organisation that answers for the pictures. A list is
 * destroyed only once the data-protection officer proposes it and the chair approves. All in one transaction behind a lock:
 * instances do not list a picture twice, and one that is killed has listed nothing.
 */
@ApplicationScoped
public class ListRunOut {

    private final RunOut runOut;
    private final DestructionRepository orders;
    private final DestructionImages images;
    private final EvidenceRules rules;
    private final EntityManager entities;
    private final KeyRing keys;
    private final Audit audit;

    ListRunOut(
            RunOut runOut,
            DestructionRepository orders,
            DestructionImages images,
            EvidenceRules rules,
            EntityManager entities,
            KeyRing keys,
            Audit audit) {
        this.runOut = runOut;
        this.orders = orders;
        this.images = images;
        this.rules = rules;
        this.entities = entities;
        this.keys = keys;
        this.audit = audit;
    }

    /** @return how many pictures were listed; none while another instance does it */
    @Transactional
    public int at(Instant now) {
        TemporalAmount pause = rules.require("RETENTION_AGAIN", now).length();
        Instant keptSince = now.atZone(Vietnam.ZONE).minus(pause).toInstant();
        Map<RunOut.Lot, List<RunOut.Picture>> lots = runOut.by(now, keptSince).orElse(List.of()).stream()
                .collect(Collectors.groupingBy(RunOut.Picture::lot, LinkedHashMap::new, Collectors.toList()));
        Instant due = rules.require(DestructionGround.RETENTION_OVER.ruleSubject(), now)
                .endFrom(now);
        lots.forEach((lot, pictures) -> list(lot, pictures, due, now));
        return lots.values().stream().mapToInt(List::size).sum();
    }

    private void list(RunOut.Lot lot, List<RunOut.Picture> pictures, Instant due, Instant now) {
        EvidenceRule rule = rules.exactly(lot.ruleCode(), lot.ruleVersion());
        Reason why = new Reason("RETENTION_OVER", "Hết thời hạn lưu giữ theo " + rule.code() + ".");
        DestructionOrder order = new DestructionOrder(lot, rule, due, why, keys, now);
        orders.add(order);
        images.add(
                order.id(),
                IntStream.range(0, pictures.size())
                        .mapToObj(at -> waiting(at + 1, pictures.get(at)))
                        .toList());
        audit.record("list-run-out", "destruction-order", List.of(order.id().toString()), why.reasonCode());
    }

    private DestructionImage waiting(int rowNo, RunOut.Picture picture) {
        return DestructionImage.waiting(rowNo, entities.find(Attachment.class, picture.id()), picture.personId());
    }
}
