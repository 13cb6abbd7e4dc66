package org.dongthuan.intake.open311;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.dongthuan.intake.open311.FileReport.Filed;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.crypto.Sha256;
import org.dongthuan.platform.idempotency.RepetitionKey;
import org.dongthuan.platform.problem.DomainException;

/** {@code /open311/v2}: GeoReport v2 (wiki.open311.org), in XML and JSON. */
@Path("/open311/v2")
@RunOnVirtualThread
public class Open311Resource {

    private final Requests requests;
    private final FileReport reports;
    private final PartnerKey key;
    private final ObjectMapper json;
    private final UriInfo uri;

    Open311Resource(Requests requests, FileReport reports, PartnerKey key, ObjectMapper json, @Context UriInfo uri) {
        this.requests = requests;
        this.reports = reports;
        this.key = key;
        this.json = json;
        this.uri = uri;
    }

    @GET
    @Path("/services.xml")
    @PermitAll
    public Response servicesXml() {
        return say(Format.XML, Catalogue::services);
    }

    @GET
    @Path("/services.json")
    @PermitAll
    public Response servicesJson() {
        return say(Format.JSON, Catalogue::services);
    }

    @GET
    @Path("/services/{file}")
    @PermitAll
    public Response service(@PathParam("file") String file) {
        return named(file, Catalogue::definition);
    }

    @POST
    @Path("/requests.xml")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response fileXml(@HeaderParam("Idempotency-Key") String once, MultivaluedMap<String, String> form) {
        return file(Format.XML, once, form);
    }

    @POST
    @Path("/requests.json")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response fileJson(@HeaderParam("Idempotency-Key") String once, MultivaluedMap<String, String> form) {
        return file(Format.JSON, once, form);
    }

    @GET
    @Path("/requests.xml")
    @RolesAllowed({Roles.UT, Roles.PO, Roles.POL})
    @Audited(action = "list", object = "complaint")
    @Transactional
    public Response listXml() {
        return say(Format.XML, this::list);
    }

    @GET
    @Path("/requests.json")
    @RolesAllowed({Roles.UT, Roles.PO, Roles.POL})
    @Audited(action = "list", object = "complaint")
    @Transactional
    public Response listJson() {
        return say(Format.JSON, this::list);
    }

    @GET
    @Path("/requests/{file}")
    @RolesAllowed({Roles.UT, Roles.PO, Roles.POL})
    @Audited(action = "list", object = "complaint")
    @Transactional
    public Response request(@PathParam("file") String file) {
        return named(file, requests::one);
    }

    @GET
    @Path("/tokens/{file}")
    @RolesAllowed({Roles.UT, Roles.PO, Roles.POL})
    @Audited(action = "list", object = "complaint")
    @Transactional
    public Response token(@PathParam("file") String file) {
        return named(file, requests::token);
    }

    private Format.Answer list() {
        return requests.list(new Requests.Asked(
                query("service_request_id"),
                query("service_code"),
                query("start_date"),
                query("end_date"),
                query("status")));
    }

    private Response file(Format format, String once, MultivaluedMap<String, String> form) {
        return say(format, Response.Status.CREATED, () -> {
            Actor by = key.check(form.getFirst("api_key"));
            ReportForm report = ReportForm.of(form);
            // Without a key of its own, the same report of the same partner is one report.
            RepetitionKey repetition = new RepetitionKey(
                    Optional.ofNullable(once).filter(k -> !k.isBlank()).orElseGet(() -> digest(report)));
            AtomicReference<Response> answer = new AtomicReference<>();
            CurrentActor.runAs(by, () -> answer.set(reports.file(repetition, report)));
            Filed filed = filed(answer.get().getEntity());
            return new Format.Answer(
                    "service_requests",
                    "request",
                    List.of(Rows.of(
                            "service_request_id",
                            filed.id(),
                            "service_notice",
                            "Mã đơn " + filed.code() + ", mã bí mật " + filed.secret()
                                    + ": đưa cho người phản ánh; mã bí mật chỉ hiện một lần.")));
        });
    }

    /** A repetition is answered with what was stored, which is text. */
    private Filed filed(Object entity) {
        try {
            return entity instanceof Filed filed ? filed : json.readValue((String) entity, Filed.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored answer is readable");
        }
    }

    private Response named(String file, Function<String, Format.Answer> answer) {
        for (Format format : Format.values()) {
            String ending = "." + format.name().toLowerCase(java.util.Locale.ROOT);
            if (file.endsWith(ending)) {
                return say(format, () -> answer.apply(file.substring(0, file.length() - ending.length())));
            }
        }
        return say(Format.XML, () -> {
            throw new Open311Problem(404, "Ask for .xml or .json.");
        });
    }

    private Response say(Format format, Supplier<Format.Answer> answer) {
        return say(format, Response.Status.OK, answer);
    }

    private Response say(Format format, Response.Status good, Supplier<Format.Answer> answer) {
        try {
            if (query("api_key") != null) {
                throw new Open311Problem(400, "api_key does not belong into an address: it would end up in logs.");
            }
            Catalogue.here(query("jurisdiction_id"));
            return said(format, good.getStatusCode(), answer.get());
        } catch (Open311Problem refusal) {
            return said(format, refusal.status(), refusal.answer());
        } catch (DomainException e) {
            Open311Problem refusal = Open311Problem.of(e);
            return said(format, refusal.status(), refusal.answer());
        }
    }

    private String query(String name) {
        return uri.getQueryParameters().getFirst(name);
    }

    private static Response said(Format format, int status, Format.Answer answer) {
        return Response.status(status)
                .entity(format.write(answer))
                .type(format.type())
                .build();
    }

    private static String digest(ReportForm report) {
        return "open311:"
                + Sha256.hex(report.fields().entrySet().stream()
                        .map(field -> field.getKey() + "=" + field.getValue() + "\n")
                        .collect(Collectors.joining()));
    }
}
