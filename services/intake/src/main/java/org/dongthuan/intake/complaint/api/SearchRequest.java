package org.dongthuan.intake.complaint.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.dongthuan.intake.complaint.domain.ComplaintState;
import org.dongthuan.intake.complaint.store.ComplaintFilter;
import org.dongthuan.platform.paging.PageRequest;

/**
 * What somebody looks for. Sent in a body, because a name must not stand in a URL, where logs and browsers keep it.
 *
 * @param q part of a name, with or without diacritics, or a case code
 * @param state absent for every state
 * @param incidentId absent for every incident
 * @param limit 1–100; 50 when absent
 * @param after cursor of the previous page; absent on the first
 */
public record SearchRequest(
        @NotBlank @Size(max = 200) String q, ComplaintState state, UUID incidentId, Integer limit, String after) {

    private static final int USUAL = 50;

    ComplaintFilter filter() {
        return new ComplaintFilter(state, incidentId, null);
    }

    PageRequest page() {
        return new PageRequest(limit == null ? USUAL : limit, after);
    }

    /** Leaves out what was looked for. */
    @Override
    public String toString() {
        return "SearchRequest[]";
    }
}
