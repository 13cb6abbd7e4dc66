package org.dongthuan.gateway.officer;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.dongthuan.gateway.client.PartnerClient;
import org.dongthuan.gateway.client.PartnerClient.Partner;
import org.dongthuan.gateway.client.ServiceProblem;
import org.dongthuan.gateway.web.FieldErrors;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** From a partner's public keys to the file that whoever administers the sign-in server imports. */
@Path("/officer/partners/{id:[A-Za-z0-9-]{1,64}}/client")
@Authenticated
@RunOnVirtualThread
public class PartnerClientPage {

    private static final int REFUSED = 422;
    /** What was pasted is a secret: it is not shown again. */
    private static final String PRIVATE = "public-only";

    private static final List<String> FIELDS = List.of("keys", "communes", "provinces");

    @CheckedTemplate(basePath = "Officer")
    static class Templates {
        static native TemplateInstance partnerClient(Page page, Partner partner, Typed typed, FieldErrors errors);
    }

    /** What was typed, to be shown again. */
    record Typed(String keys, String communes, String provinces) {

        Typed {
            keys = keys == null ? "" : keys.strip();
            communes = communes == null ? "" : communes.strip();
            provinces = provinces == null ? "" : provinces.strip();
        }
    }

    private final Visitor visitor;
    private final PartnerClient partners;
    private final ObjectMapper json;

    PartnerClientPage(Visitor visitor, @RestClient PartnerClient partners, ObjectMapper json) {
        this.visitor = visitor;
        this.partners = partners;
        this.json = json;
    }

    @GET
    public Response form(@PathParam("id") String id) {
        return show(200, visitor.in(Area.PARTNERS), id, new Typed("", "", ""), new FieldErrors());
    }

    @POST
    public Response prepare(
            @PathParam("id") String id,
            @FormParam("keys") String keys,
            @FormParam("communes") String communes,
            @FormParam("provinces") String provinces) {
        Page page = visitor.in(Area.PARTNERS);
        Typed typed = new Typed(keys, communes, provinces);
        FieldErrors errors = new FieldErrors();
        try {
            byte[] file = partners.realmClient(id, body(typed));
            return Response.ok(file, MediaType.APPLICATION_JSON)
                    .header("Content-Disposition", "attachment; filename=\"client-" + id + ".json\"")
                    .build();
        } catch (JsonProcessingException noJson) {
            errors.add("keys", page.label("rule", "jwk"));
        } catch (ServiceProblem problem) {
            if (problem.violations().stream().anyMatch(violation -> PRIVATE.equals(violation.rule()))) {
                typed = new Typed("", communes, provinces);
            }
            problem.violations()
                    .forEach(violation ->
                            errors.add(violation.field().replaceFirst("[\\[.].*", ""), page.rule(violation)));
            if (errors.isEmpty()) {
                errors.add(
                        "keys", page.label("refused", problem.isDown() ? "503" : Integer.toString(problem.status())));
            }
        } catch (ProcessingException noAnswer) {
            errors.add("keys", page.label("refused", "503"));
        }
        return show(REFUSED, page, id, typed, errors.inOrderOf(FIELDS));
    }

    private ObjectNode body(Typed typed) throws JsonProcessingException {
        JsonNode keys = json.readTree(typed.keys());
        if (!keys.isObject()) {
            throw new JsonParseException(null, "no object");
        }
        ObjectNode body = json.createObjectNode();
        // One key alone is taken for a set of one.
        body.set(
                "keys",
                keys.has("kty")
                        ? json.createObjectNode()
                                .set("keys", json.createArrayNode().add(keys))
                        : keys);
        body.set("communes", json.valueToTree(codes(typed.communes())));
        body.set("provinces", json.valueToTree(codes(typed.provinces())));
        return body;
    }

    private static List<String> codes(String typed) {
        return Arrays.stream(typed.split("[\\s,;]+"))
                .filter(code -> !code.isEmpty())
                .toList();
    }

    private Response show(int status, Page page, String id, Typed typed, FieldErrors errors) {
        return Pages.html(status, Templates.partnerClient(page, partners.partner(id), typed, errors), page);
    }
}
