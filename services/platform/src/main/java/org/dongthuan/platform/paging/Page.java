package org.dongthuan.platform.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param items rows, in the list's order
 * @param next opaque cursor for {@code ?after=}; absent on the last page
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(List<T> items, String next) {

    /** Cuts a result that was read with {@code limit + 1} rows; the cursor is that of the last row kept. */
    public static <R, T> Page<T> of(List<R> rows, PageRequest request, Function<R, Cursor> key, Function<R, T> view) {
        boolean more = rows.size() > request.limit();
        List<R> kept = more ? rows.subList(0, request.limit()) : rows;
        String next = more ? key.apply(kept.getLast()).encode() : null;
        return new Page<>(kept.stream().map(view).toList(), next);
    }
}
