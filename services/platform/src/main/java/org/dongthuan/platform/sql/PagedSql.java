package org.dongthuan.platform.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.dongthuan.platform.paging.PageRequest;

/** A page of rows in plain SQL: conditions of which some may be left out, then the key to go on from and the order. */
public final class PagedSql {

    private final StringBuilder text;
    private final List<Object> parameters;

    /**
     * @param start up to and with the first condition
     * @param parameters those in it
     */
    public PagedSql(String start, Collection<?> parameters) {
        this.text = new StringBuilder(start);
        this.parameters = new ArrayList<>(parameters);
    }

    /**
     * @param condition with one parameter
     * @param value null to leave it out
     */
    public PagedSql and(String condition, Object value) {
        if (value != null) {
            text.append(" and ").append(condition);
            parameters.add(value);
        }
        return this;
    }

    /** Ends the statement: one row more than the page shows. {@code at} and {@code id} are the columns of the key. */
    public PagedSql newestFirst(PageRequest request, String at, String id) {
        return page(request, at, id, "<", " desc");
    }

    /** The same the other way round. */
    public PagedSql oldestFirst(PageRequest request, String at, String id) {
        return page(request, at, id, ">", "");
    }

    /** More of the statement, without parameters: what stands around it. */
    public PagedSql then(String more) {
        text.append(more);
        return this;
    }

    /** Runs it. */
    public <T> List<T> list(Sql sql, Function<Row, T> view) {
        return sql.list(text.toString(), view, parameters.toArray());
    }

    private PagedSql page(PageRequest request, String at, String id, String beyond, String direction) {
        request.cursor().ifPresent(cursor -> {
            text.append(" and (%s, %s) %s (?, ?)".formatted(at, id, beyond));
            parameters.add(cursor.at());
            parameters.add(cursor.id());
        });
        return then(" order by %1$s%3$s, %2$s%3$s limit %4$d".formatted(at, id, direction, request.fetch()));
    }
}
