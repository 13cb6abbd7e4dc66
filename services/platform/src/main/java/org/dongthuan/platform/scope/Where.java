package org.dongthuan.platform.scope;

import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.Map;

/** What a list is narrowed to beside the scope, in HQL on alias {@code e}. A condition without a value is left out. */
public final class Where {

    private final StringBuilder hql = new StringBuilder();
    private final Map<String, Object> parameters = new HashMap<>();

    /** @param value null to leave it out */
    public Where is(String attribute, Object value) {
        String parameter = attribute.replace('.', '_');
        return and("e." + attribute + " = :" + parameter, parameter, value);
    }

    /** @param value of the one parameter that the condition names; null to leave it out */
    public Where and(String condition, String parameter, Object value) {
        return value == null ? this : and(condition, Map.of(parameter, value));
    }

    public Where and(String condition, Map<String, ?> values) {
        hql.append(" and ").append(condition);
        parameters.putAll(values);
        return this;
    }

    String hql() {
        return hql.toString();
    }

    void bind(Query query) {
        parameters.forEach(query::setParameter);
    }
}
