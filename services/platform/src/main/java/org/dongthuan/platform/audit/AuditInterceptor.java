package org.dongthuan.platform.audit;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Optional;
import org.dongthuan.platform.paging.Page;

/** Does the work of {@link Audited}, inside the method's transaction where it has one. */
@Audited(action = "", object = "")
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class AuditInterceptor {

    private final Audit audit;

    AuditInterceptor(Audit audit) {
        this.audit = audit;
    }

    @AroundInvoke
    Object record(InvocationContext call) throws Exception {
        Object result = call.proceed();
        Audited what = call.getMethod().getAnnotation(Audited.class);
        audit.record(what.action(), what.object(), marked(call).orElseGet(() -> named(result)), null);
        return result;
    }

    private static Optional<List<String>> marked(InvocationContext call) {
        Parameter[] parameters = call.getMethod().getParameters();
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i].isAnnotationPresent(AuditedId.class)) {
                return Optional.of(List.of(String.valueOf(call.getParameters()[i])));
            }
        }
        return Optional.empty();
    }

    private static List<String> named(Object result) {
        return switch (result) {
            case AuditedObject object -> List.of(object.auditedId());
            case Page<?> page ->
                page.items().stream().flatMap(item -> named(item).stream()).toList();
            case Response response when response.hasEntity() -> named(response.getEntity());
            case null, default -> List.of();
        };
    }
}
