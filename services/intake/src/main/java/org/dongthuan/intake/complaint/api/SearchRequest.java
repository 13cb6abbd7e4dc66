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
 * @param q part of a name, with or without diacritics; a case code; a citizen ID number or a phone number
 * @param state absent for every state
 * @param incidentId absent for every incident
 * @param placeCode commune; absent for all in scope
 * @param matter absent for every matter
 * @param limit 1–100; 50 when absent
 * @param after cursor of the previous page; absent on the first
 */
public record SearchRequest(
        @NotBlank @Size(max = 200) String q,
        ComplaintState state,
        UUID incidentId,
        String placeCode,
        String matter,
        Integer limit,
        String after) {

    private static final int USUAL = 50;

    ComplaintFilter filter() {
        return new ComplaintFilter(state, incidentId, null, placeCode, matter, null);
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
