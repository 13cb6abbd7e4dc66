package org.dongthuan.platform.scope;

import jakarta.persistence.Query;
import java.util.Map;

/**
 * Which rows the caller may know of, as a condition in HQL.
 *
 * @param hql on alias {@code e}
 * @param parameters by name; names begin with {@code scope}
 */
public record ScopePredicate(String hql, Map<String, Object> parameters) {

    /** Everything. */
    public static final ScopePredicate ALL = new ScopePredicate("1 = 1", Map.of());

    /** Nothing. */
    public static final ScopePredicate NONE = new ScopePredicate("1 = 0", Map.of());

    /** Sets the parameters of a query that contains the condition. */
    public void bind(Query query) {
        parameters.forEach(query::setParameter);
    }
}
