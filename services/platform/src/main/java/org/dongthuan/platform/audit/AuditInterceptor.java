package org.dongthuan.platform.audit;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        audit.record(what.action(), what.object(), objects(call, result), null);
        return result;
    }

    /** A marked object with what the answer says it belongs to; else all that the answer names. */
    private static List<String> objects(InvocationContext call, Object result) {
        return marked(call)
                .map(id -> result instanceof AuditedObject object
                        ? Stream.concat(Stream.of(id), object.alsoAbout().stream())
                                .toList()
                        : List.of(id))
                .orElseGet(() -> named(result).distinct().toList());
    }

    private static Optional<String> marked(InvocationContext call) {
        Parameter[] parameters = call.getMethod().getParameters();
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i].isAnnotationPresent(AuditedId.class)) {
                return Optional.of(String.valueOf(call.getParameters()[i]));
            }
        }
        return Optional.empty();
    }

    private static Stream<String> named(Object result) {
        return switch (result) {
            case AuditedObject object -> Stream.concat(Stream.of(object.auditedId()), object.alsoAbout().stream());
            case Page<?> page -> page.items().stream().flatMap(AuditInterceptor::named);
            case Response response when response.hasEntity() -> named(response.getEntity());
            case null, default -> Stream.empty();
        };
    }
}
