package org.dongthuan.casetracking.incident.proposal;

import java.util.Comparator;
import org.dongthuan.casetracking.membership.ComplaintRef;

/** What complaints have in common that may be one incident. Ordered, so that several are always held in the same order. */
public record Like(String placeCode, String matter, String product) implements Comparable<Like> {

    private static final Comparator<Like> ORDER =
            Comparator.comparing(Like::placeCode).thenComparing(Like::matter).thenComparing(Like::product);

    static Like of(ComplaintRef complaint) {
        return new Like(complaint.placeCode(), complaint.matter(), complaint.product());
    }

    @Override
    public int compareTo(Like other) {
        return ORDER.compare(this, other);
    }
}
