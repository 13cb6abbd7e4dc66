package org.dongthuan.casetracking.export.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dongthuan.platform.audit.Audit;
import org.dongthuan.platform.paging.Cursor;
import org.dongthuan.platform.paging.Page;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.DomainException;

/** Reads a whole list page by page: little memory, and each page stands in the audit log as a look at its rows. */
@ApplicationScoped
class Pages {

    /** More does not fit a sheet that a person works with; one incident has never been near it. */
    static final int MOST = 200_000;

    private static final int SIZE = 100;

    private final EntityManager entities;
    private final Audit audit;

    Pages(EntityManager entities, Audit audit) {
        this.entities = entities;
        this.audit = audit;
    }

    /**
     * @param of kind of the rows, as the audit log names it
     * @param key of a row, by which the next page is found
     * @throws DomainException 422 when there are more than {@value #MOST}
     */
    <R> void each(String of, Function<PageRequest, List<R>> list, Function<R, Cursor> key, Consumer<List<R>> page) {
        PageRequest request = new PageRequest(SIZE, null);
        int count = 0;
        while (request != null) {
            Page<R> rows = Page.of(list.apply(request), request, key, Function.identity());
            count += rows.items().size();
            if (count > MOST) {
                throw DomainException.invalid(
                        "parts", "at-most-" + MOST, "The table has more lines than one file takes.");
            }
            page.accept(rows.items());
            if (!rows.items().isEmpty()) {
                audit.record(
                        "export",
                        of,
                        rows.items().stream()
                                .map(key)
                                .map(Cursor::id)
                                .map(Object::toString)
                                .toList(),
                        null);
            }
            // What was written is not needed again; without this a large table stays in memory as entities.
            entities.clear();
            request = rows.next() == null ? null : new PageRequest(SIZE, rows.next());
        }
    }
}
