package org.dongthuan.consent.ledger;

import static org.dongthuan.platform.access.Roles.*;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.paging.Page;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.DomainException;

/** {@code /api/v1/consent-records}, as contracts/openapi/consent.yaml says. */
@Path("/api/v1/consent-records")
@RunOnVirtualThread
public class RecordResource {

    private final RecordRepository records;
    private final RecordViews views;
    private final Receipts receipts;
    private final CurrentActor actor;

    RecordResource(RecordRepository records, RecordViews views, Receipts receipts, CurrentActor actor) {
        this.records = records;
        this.views = views;
        this.receipts = receipts;
        this.actor = actor;
    }

    /** @throws DomainException 422 when the State Bank branch asks by person: its records show no way to one */
    @GET
    @RolesAllowed({CIT, CO, CC, CP, BK, BKA, SB, DPO})
    @Audited(action = "list", object = "consent-record")
    @Transactional
    public Page<RecordView> list(@BeanParam RecordRepository.Filter filter, @BeanParam PageRequest page) {
        if (filter.personId() != null && actor.get().has(SB)) {
            throw DomainException.invalid("personId", "not-for-role", "The State Bank branch cannot ask by person.");
        }
        return views.page(records.page(filter, page), page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({CIT, CO, CC, CP, BK, BKA, SB, DPO})
    @Audited(action = "read", object = "consent-record")
    @Transactional
    public RecordView get(@AuditedId @PathParam("id") UUID id) {
        return views.view(records.inScope(id));
    }

    @GET
    @Path("/{id}/revisions")
    @RolesAllowed({CIT, CO, CC, CP, BK, BKA, SB, DPO})
    @Audited(action = "read", object = "consent-record")
    @Transactional
    public RevisionsView revisions(@AuditedId @PathParam("id") UUID id) {
        return views.revisions(records.inScope(id));
    }

    /** Not for the State Bank branch: a receipt is a person's. */
    @GET
    @Path("/{id}/receipt")
    @RolesAllowed({CIT, CO, CC, CP, BK, BKA, DPO})
    @Audited(action = "read", object = "consent-record")
    @Transactional
    public Receipt receipt(@AuditedId @PathParam("id") UUID id) {
        return receipts.of(records.inScope(id));
    }
}
