package org.dongthuan.casetracking.incident.proposal;

import jakarta.transaction.TransactionScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dongthuan.casetracking.membership.ComplaintRef;

/** Complaints that the running transaction found under no incident; forgotten when it ends. */
@TransactionScoped
class SeenComplaints {

    private final SortedMap<Like, List<ComplaintRef>> seen = new TreeMap<>();

    void add(ComplaintRef complaint) {
        seen.computeIfAbsent(Like.of(complaint), like -> new ArrayList<>()).add(complaint);
    }

    /** Each handed out once. */
    SortedMap<Like, List<ComplaintRef>> take() {
        SortedMap<Like, List<ComplaintRef>> taken = new TreeMap<>(seen);
        seen.clear();
        return taken;
    }
}
