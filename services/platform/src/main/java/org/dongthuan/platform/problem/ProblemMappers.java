package org.dongthuan.platform.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.dongthuan.platform.sql.SqlFailure;
import org.dongthuan.platform.sql.SqlState;
import org.hibernate.exception.DataException;
import org.hibernate.exception.JDBCConnectionException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever escapes a resource into a problem answer. Unknown errors tell nothing but a trace id. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private static final Set<ElementKind> OURS =
            EnumSet.of(ElementKind.METHOD, ElementKind.PARAMETER, ElementKind.CONTAINER_ELEMENT);

    @ServerExceptionMapper
    public Response domain(DomainException e, UriInfo uri) {
        LOG.debugf("Refused with %s", e.code().code());
        return Problem.response(e.code(), e.getMessage(), uri.getPath(), e.violations());
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException e, UriInfo uri) {
        List<Violation> violations = e.getConstraintViolations().stream()
                .map(violation -> violation(violation, uri))
                .toList();
        return Problem.response(
                CommonProblem.INVALID, "See violations for each field and rule.", uri.getPath(), violations);
    }

    /**
     * Not JSON, or JSON of another shape. The parser's own message may quote the input, so it is not passed on. Both classes
     * are named: Quarkus has a mapper of its own for the second.
     */
    @ServerExceptionMapper({JacksonException.class, MismatchedInputException.class})
    public Response unreadable(JacksonException e, UriInfo uri) {
        String field = e instanceof JsonMappingException mapping ? path(mapping) : "body";
        String rule = e instanceof UnrecognizedPropertyException ? "unknown-field" : "malformed";
        List<Violation> violations = List.of(new Violation(field, rule, "Cannot be read as the expected type."));
        return Problem.response(
                CommonProblem.UNREADABLE, "The body is not of the documented shape.", uri.getPath(), violations);
    }

    @ServerExceptionMapper({OptimisticLockException.class, LockTimeoutException.class})
    public Response stale(Exception e, UriInfo uri) {
        return Problem.response(
                CommonProblem.STALE_VERSION,
                "Somebody else changed it first; read it again.",
                uri.getPath(),
                List.of());
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Response unauthenticated(Exception e, UriInfo uri) {
        return Problem.response(
                CommonProblem.UNAUTHENTICATED, "A valid bearer token is required.", uri.getPath(), List.of());
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException e, UriInfo uri) {
        return Problem.response(CommonProblem.FORBIDDEN, "The role does not allow this.", uri.getPath(), List.of());
    }

    @ServerExceptionMapper
    public Response http(WebApplicationException e, UriInfo uri) {
        if (e.getCause() instanceof JacksonException json) {
            return unreadable(json, uri);
        }
        int status = e.getResponse().getStatus();
        for (CommonProblem common : CommonProblem.values()) {
            if (common.status() == status) {
                return Problem.response(common, common.title() + ".", uri.getPath(), List.of());
            }
        }
        return status >= 500
                ? unexpected(e, uri)
                : Problem.response(CommonProblem.UNREADABLE, "The request cannot be read.", uri.getPath(), List.of());
    }

    /** A value no column can hold, such as a NUL character: the client's fault, not ours. */
    @ServerExceptionMapper(DataException.class)
    public Response unstorable(Exception e, UriInfo uri) {
        return Problem.response(
                CommonProblem.UNREADABLE, "The request holds a value that cannot be stored.", uri.getPath(), List.of());
    }

    /** The same failures when a statement ran past Hibernate. */
    @ServerExceptionMapper
    public Response plainSql(SqlFailure e, UriInfo uri) {
        return switch (SqlState.of(e)) {
            case LOST_RACE -> stale(e, uri);
            case UNSTORABLE -> unstorable(e, uri);
            case AWAY -> databaseAway(e, uri);
            case OTHER -> unexpected(e, uri);
        };
    }

    @ServerExceptionMapper(JDBCConnectionException.class)
    public Response databaseAway(Throwable e, UriInfo uri) {
        LOG.error("Database is away", e);
        return Problem.response(CommonProblem.UNAVAILABLE, "Try again shortly.", uri.getPath(), List.of());
    }

    /** Whoever met it first and wrapped it: a connection that the database ended is its being away. */
    @ServerExceptionMapper
    public Response unexpected(Throwable e, UriInfo uri) {
        if (SqlState.of(e) == SqlState.AWAY) {
            return databaseAway(e, uri);
        }
        LOG.error("Request failed", e);
        return Problem.response(CommonProblem.UNEXPECTED, "Tell us the trace id.", uri.getPath(), List.of());
    }

    private static Violation violation(ConstraintViolation<?> violation, UriInfo uri) {
        String rule = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return new Violation(field(violation.getPropertyPath(), uri), kebab(rule), violation.getMessage());
    }

    /** As the caller knows it: what our methods, parameters and places in lists are called is not part of the request. */
    private static String field(Path path, UriInfo uri) {
        String inBody = StreamSupport.stream(path.spliterator(), false)
                .filter(node -> !OURS.contains(node.getKind()))
                .map(Object::toString)
                .collect(Collectors.joining("."));
        return inBody.isEmpty() ? parameter(path, uri) : inBody;
    }

    /** A parameter as a whole: one of the address by its name, or the body. */
    private static String parameter(Path path, UriInfo uri) {
        String name = StreamSupport.stream(path.spliterator(), false)
                .map(Object::toString)
                .reduce("", (one, last) -> last);
        return uri.getQueryParameters().containsKey(name) ? name : "body";
    }

    private static String path(JsonMappingException e) {
        String path = e.getPath().stream()
                .map(r -> r.getFieldName() == null ? "[" + r.getIndex() + "]" : r.getFieldName())
                .collect(Collectors.joining("."));
        return path.isEmpty() ? "body" : path.replace(".[", "[");
    }

    private static String kebab(String camel) {
        return camel.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    }
}
