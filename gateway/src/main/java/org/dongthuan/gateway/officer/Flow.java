package org.dongthuan.gateway.officer;

import java.util.List;
import java.util.Map;
import org.dongthuan.gateway.client.BankIntegrationClient.Complainants;
import org.dongthuan.gateway.client.BankIntegrationClient.Reconciliation;

/**
 * A total of an incident and what it comes to. Table and drawing are made from these numbers and no others, so they cannot
 * contradict each other.
 *
 * @param kind of the codes of the shares, for their labels
 * @param in the total, counted by its service apart from the shares
 * @param shares what it comes to, without those that are zero
 * @param agreed whether the service found that its count holds
 */
public record Flow(String kind, long in, List<Share> shares, boolean agreed) {

    /** A part of the total. */
    public record Share(String code, long count) {}

    /** People who complained, and whether the banks' lists name them. */
    static Flow of(Complainants people) {
        return new Flow(
                "complainant",
                people.total(),
                List.of(
                        new Share("LISTED", people.listed()),
                        new Share("NOT_FOUND", people.notFound()),
                        new Share("OUT_OF_WINDOW", people.outOfWindow()),
                        new Share("PENDING", people.pending())),
                people.balance());
    }

    /** Accounts of the banks' newest lists, and what became of them. */
    static Flow of(Reconciliation totals) {
        return new Flow(
                "account",
                totals.accounts(),
                totals.states().entrySet().stream().map(Flow::share).toList(),
                totals.accountsBalance());
    }

    public Flow {
        shares = shares.stream().filter(share -> share.count() != 0).toList();
    }

    public long out() {
        return shares.stream().mapToLong(Share::count).sum();
    }

    public boolean isEven() {
        return in == out();
    }

    public boolean isBalanced() {
        return agreed && isEven();
    }

    /** A drawing looks right whatever it shows, so there is none of numbers that are not. */
    public boolean isDrawn() {
        return isBalanced() && in > 0;
    }

    public FlowDrawing drawing() {
        return FlowDrawing.of(this);
    }

    private static Share share(Map.Entry<String, Long> state) {
        return new Share(state.getKey(), state.getValue());
    }
}
