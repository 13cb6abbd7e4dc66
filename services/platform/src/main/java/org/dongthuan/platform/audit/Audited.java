package org.dongthuan.platform.audit;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The method reads or changes a case or a person. After it succeeds an audit event is stored, in the running transaction
 * if there is one. The objects are the parameter marked {@link AuditedId}, else the ids that the result names by
 * {@link AuditedObject} (also inside a page), with what these belong to.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Audited {

    /** What is done, for example {@code read}, {@code list}, {@code accept}. */
    @Nonbinding
    String action();

    /** Kind of object, for example {@code complaint}. */
    @Nonbinding
    String object();
}
