package org.dongthuan.gateway.officer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.dongthuan.gateway.client.CaseTrackingClient;
import org.dongthuan.gateway.client.CaseTrackingClient.AuditEntry;
import org.dongthuan.gateway.client.CaseTrackingClient.TreeHead;
import org.dongthuan.gateway.client.ItemList;
import org.dongthuan.gateway.client.Part;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The auditor's pages: the latest signed head, who did what, and the export for the verifier. */
@Path("/officer/audit-log")
@Authenticated
@RunOnVirtualThread
public class AuditLogPages {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @CheckedTemplate(basePath = "Officer")
    static class Templates {
        static native TemplateInstance auditLog(
                Page page, Part<TreeHead> head, ItemList<AuditEntry> list, Filter filter, boolean maySign);
    }

    private final Visitor visitor;
    private final CaseTrackingClient cases;
    private final RoutingContext rc;

    AuditLogPages(Visitor visitor, @RestClient CaseTrackingClient cases, RoutingContext rc) {
        this.visitor = visitor;
        this.cases = cases;
        this.rc = rc;
    }

    /** What is looked for, as it was typed; what cannot be meant counts as nothing. */
    record Filter(String object, String actor, String from, String to) {

        private static final String ID = "[A-Za-z0-9._@:-]{1,64}";
        private static final String UUID = "[0-9a-fA-F-]{36}";

        static Filter of(RoutingContext rc) {
            return new Filter(typed(rc, "object", UUID), typed(rc, "actor", ID), day(rc, "from"), day(rc, "to"));
        }

        /** As a query, to be followed by the cursor. */
        public String query() {
            return "object=" + object + "&actor=" + actor + "&from=" + from + "&to=" + to + "&";
        }

        String startOfFrom() {
            return from.isEmpty() ? null : start(LocalDate.parse(from));
        }

        /** The last day counts in full. */
        String endOfTo() {
            return to.isEmpty() ? null : start(LocalDate.parse(to).plusDays(1));
        }

        private static String start(LocalDate day) {
            return day.atStartOfDay(ZONE).toInstant().toString();
        }

        private static String day(RoutingContext rc, String name) {
            String text = typed(rc, name, "\\d{4}-\\d\\d-\\d\\d");
            try {
                return text.isEmpty() ? "" : LocalDate.parse(text).toString();
            } catch (DateTimeParseException noDay) {
                return "";
            }
        }

        private static String typed(RoutingContext rc, String name, String pattern) {
            return Optional.ofNullable(rc.request().getParam(name))
                    .map(String::strip)
                    .filter(text -> text.matches(pattern))
                    .orElse("");
        }
    }

    @GET
    public Response list() {
        Page page = visitor.in(Area.AUDIT_LOG);
        Filter filter = Filter.of(rc);
        ItemList<AuditEntry> list = cases.auditLog(
                orNull(filter.object()),
                orNull(filter.actor()),
                filter.startOfFrom(),
                filter.endOfTo(),
                visitor.after(),
                Visitor.pageSize());
        Part<TreeHead> head = Part.of(cases::latestTreeHead);
        return Pages.ok(
                Templates.auditLog(page, head, list, filter, visitor.officer().has("AUD")), page);
    }

    @POST
    @Path("/tree-heads")
    public Response sign(@FormParam("key") String key) {
        visitor.in(Area.AUDIT_LOG);
        cases.signTreeHead(key);
        return Pages.goTo(Area.AUDIT_LOG.path());
    }

    @GET
    @Path("/export")
    public Response export() {
        visitor.in(Area.AUDIT_LOG);
        InputStream lines = cases.auditLogExport();
        StreamingOutput copy = out -> {
            try (lines) {
                lines.transferTo(out);
            }
        };
        return Response.ok(copy, "application/x-ndjson")
                .header("Content-Disposition", "attachment; filename=\"audit-log.ndjson\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
