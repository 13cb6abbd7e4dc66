package org.dongthuan.casetracking.auditlog.head;

import static org.dongthuan.platform.access.Roles.CC;
import static org.dongthuan.platform.access.Roles.CP;
import static org.dongthuan.platform.access.Roles.SB;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.DomainException;

/**
 * Hands out tree heads. Chair, police and State Bank have a head once they fetched it, and the first time is kept: what they
 * hold, nobody can rewrite behind their backs.
 */
@ApplicationScoped
public class HandHeads {

    private final HeadStore heads;
    private final CurrentActor actor;
    private final InstantSource clock;

    HandHeads(HeadStore heads, CurrentActor actor, InstantSource clock) {
        this.heads = heads;
        this.actor = actor;
        this.clock = clock;
    }

    /** A head, and who has it. */
    public record Handed(TreeHead head, List<HeadStore.Receipt> fetchedBy) {}

    /** Newest first, one row more than the page shows; that one counts as fetched with the next page. */
    @Transactional
    public List<Handed> page(PageRequest request) {
        List<TreeHead> found = heads.page(request);
        return hand(found, found.subList(0, Math.min(found.size(), request.limit())));
    }

    /** @throws DomainException 404 while none was signed */
    @Transactional
    public Handed latest() {
        List<TreeHead> latest = List.of(last());
        return hand(latest, latest).getFirst();
    }

    /** The head of the largest tree, for an export. @throws DomainException 404 while none was signed */
    @Transactional
    public TreeHead last() {
        return heads.latest().orElseThrow(() -> DomainException.notFound("tree head"));
    }

    private List<Handed> hand(List<TreeHead> found, List<TreeHead> shown) {
        Actor who = actor.get();
        if (who.hasAny(CC, CP, SB)) {
            heads.fetched(shown, who, clock.instant());
        }
        Map<UUID, List<HeadStore.Receipt>> receipts = heads.receipts(shown);
        return found.stream()
                .map(head -> new Handed(head, receipts.getOrDefault(head.id(), List.of())))
                .toList();
    }
}
