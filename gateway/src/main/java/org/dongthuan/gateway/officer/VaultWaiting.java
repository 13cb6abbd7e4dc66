package org.dongthuan.gateway.officer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.dongthuan.gateway.client.DestructionClient;
import org.dongthuan.gateway.client.DestructionClient.Order;
import org.dongthuan.gateway.client.VaultClient;
import org.dongthuan.gateway.officer.Waiting.Row;
import org.dongthuan.gateway.officer.WaitingList.Source;
import org.dongthuan.gateway.web.Page;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What waits of the evidence vault. */
@ApplicationScoped
class VaultWaiting {

    private static final int SHORT = 10;

    private final VaultClient vault;
    private final DestructionClient destruction;

    VaultWaiting(@RestClient VaultClient vault, @RestClient DestructionClient destruction) {
        this.vault = vault;
        this.destruction = destruction;
    }

    List<Source> sources(Page page) {
        return List.of(
                reveals(Set.of("CC", "DPO"), "REQUESTED", "approve", page),
                reveals(Set.of("CO", "CC", "CP"), "APPROVED", "look", page),
                orders(Set.of("DPO"), "LISTED", one -> true, page),
                orders(Set.of("CC"), "PROPOSED", one -> true, page),
                orders(Set.of("POL", "BKA"), "APPROVED", one -> one.attestedAt() == null, page));
    }

    private Source orders(Set<String> roles, String state, Predicate<Order> waits, Page page) {
        return new Source(
                roles,
                "destruction-orders." + state,
                Area.DESTRUCTION_ORDERS.path() + "?state=" + state,
                Subject.DESTRUCTION_ORDER.code(),
                () -> destruction.orders(state, null, SHORT).items().stream()
                        .filter(waits)
                        .map(one -> Row.due(
                                Subject.DESTRUCTION_ORDER.page(one.id()),
                                (one.holderOrg() == null ? "" : page.org(one.holderOrg()) + " · ")
                                        + page.place(one.placeCode()),
                                one.state(),
                                one.dueAt())));
    }

    /** Whose turn it is the service says: nobody decides on their own request, or uses another's. */
    private Source reveals(Set<String> roles, String state, String event, Page page) {
        return new Source(
                roles,
                "reveals." + state,
                Area.REVEALS.path() + "?state=" + state,
                Subject.REVEAL.code(),
                () -> vault.reveals(state, null, SHORT).items().stream()
                        .filter(one -> one.allows(event))
                        .map(one -> Row.since(
                                Subject.REVEAL.page(one.id()),
                                page.label("reveal-kind", one.kind()) + " · " + page.org(one.askedOrg()),
                                one.state(),
                                one.expiresAt() == null ? one.askedAt() : one.expiresAt())));
    }
}
