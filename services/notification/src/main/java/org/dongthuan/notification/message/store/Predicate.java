package org.dongthuan.notification.message.store;

import jakarta.persistence.Query;
import java.util.Map;

/** A condition in HQL with its parameters. */
record Predicate(String hql, Map<String, Object> parameters) {

    /** Nothing. */
    static final Predicate NONE = new Predicate("1 = 0", Map.of());

    /** Sets the parameters of a query that contains the condition. */
    void bind(Query query) {
        parameters.forEach(query::setParameter);
    }
}
