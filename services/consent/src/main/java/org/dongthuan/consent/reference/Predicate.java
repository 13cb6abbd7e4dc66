package org.dongthuan.consent.reference;

import jakarta.persistence.Query;
import java.util.Map;

/** A condition in HQL with its parameters. */
public record Predicate(String hql, Map<String, Object> parameters) {

    /** Everything. */
    static final Predicate ALL = new Predicate("1 = 1", Map.of());

    /** Nothing. */
    static final Predicate NONE = new Predicate("1 = 0", Map.of());

    /** Sets the parameters of a query that contains the condition. */
    public void bind(Query query) {
        parameters.forEach(query::setParameter);
    }
}
