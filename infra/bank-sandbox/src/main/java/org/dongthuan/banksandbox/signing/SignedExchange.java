package org.dongthuan.banksandbox.signing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dongthuan.banksandbox.problem.BankProblem;
import org.dongthuan.banksandbox.problem.ProblemMappers;

/** Opens signed bodies and seals answers; the bytes that were signed are the bytes on the wire. */
@ApplicationScoped
public class SignedExchange {

    private final DetachedJws jws;
    private final ObjectMapper mapper;

    public SignedExchange(DetachedJws jws, ObjectMapper mapper) {
        this.jws = jws;
        this.mapper = mapper;
    }

    /** @throws BankProblem 401 {@code signature-*} or 400 {@code unreadable-body} */
    public <T> T open(String signature, byte[] body, Class<T> type) {
        jws.verify(signature, body);
        try {
            T value = mapper.readValue(body, type);
            if (value == null) {
                throw BankProblem.of(400, "unreadable-body", "$", "json", "must be an object");
            }
            return value;
        } catch (JsonProcessingException e) {
            throw ProblemMappers.unreadable(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A signed JSON answer. */
    public Response.ResponseBuilder seal(int status, Object value) {
        byte[] body = bytes(value);
        return Response.status(status)
                .entity(body)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header(DetachedJws.HEADER, jws.sign(body));
    }

    /** The JSON of a value, as it will be signed and sent. */
    public byte[] bytes(Object value) {
        try {
            return mapper.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "Not serialisable: " + value.getClass().getSimpleName(), e);
        }
    }
}
