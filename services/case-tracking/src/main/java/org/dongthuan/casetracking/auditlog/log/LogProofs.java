package org.dongthuan.casetracking.auditlog.log;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.dongthuan.platform.problem.DomainException;

/** Proofs of RFC 6962 about the log as it is, or as it was at a size. */
@ApplicationScoped
public class LogProofs {

    private final LogStore store;
    private final LogTree tree;

    LogProofs(LogStore store, LogTree tree) {
        this.store = store;
        this.tree = tree;
    }

    /** That an entry is in the tree of a size. @param path nearest sibling first */
    public record Inclusion(LogStore.Leaf leaf, long size, List<byte[]> path) {}

    /** That one tree is the beginning of another. */
    public record Consistency(long from, long to, List<byte[]> path) {}

    /**
     * @param size null for the log as it is now
     * @throws DomainException 404 for an unknown entry, 422 for a size that does not cover it or was not reached
     */
    public Inclusion inclusion(UUID entry, Long size) {
        LogStore.Leaf leaf = store.leaf(entry).orElseThrow(() -> DomainException.notFound("entry"));
        long asked = size("treeSize", size, leaf.index() + 1);
        return new Inclusion(leaf, asked, tree.ask(t -> t.inclusion(leaf.index(), asked)));
    }

    /**
     * @param to null for the log as it is now
     * @throws DomainException 422 for no size at all, or sizes that the log never had in this order
     */
    public Consistency consistency(Long from, Long to) {
        if (from == null) {
            throw DomainException.invalid("from", "required", "The size of the older tree.");
        }
        long older = size("from", from, 1);
        long newer = size("to", to, older);
        return new Consistency(older, newer, tree.ask(t -> t.consistency(older, newer)));
    }

    private long size(String field, Long size, long least) {
        long now = store.end().size();
        long asked = size == null ? now : size;
        if (asked < least || asked > now) {
            throw DomainException.invalid(
                    field, "size-of-the-log", "A size that the log has reached, and large enough for what is asked.");
        }
        return asked;
    }
}
