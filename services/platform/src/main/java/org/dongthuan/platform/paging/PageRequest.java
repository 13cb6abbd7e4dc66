package org.dongthuan.platform.paging;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.dongthuan.platform.problem.DomainException;

/**
 * {@code ?limit=&after=} of a list, as a bean parameter.
 *
 * @param limit 1–100
 * @param after cursor of the previous page; absent on the first
 */
public record PageRequest(
        @QueryParam("limit") @DefaultValue("50") int limit,
        @QueryParam("after") String after) {

    private static final int MAX = 100;

    public PageRequest {
        if (limit < 1 || limit > MAX) {
            throw DomainException.invalid("limit", "limit-1-to-100", "A page holds 1 to 100 rows.");
        }
    }

    /** Where to go on, if not at the start. */
    public Optional<Cursor> cursor() {
        return Optional.ofNullable(after).map(Cursor::decode);
    }

    /** Rows to read: one more than shown tells whether there is a next page. */
    public int fetch() {
        return limit + 1;
    }
}
