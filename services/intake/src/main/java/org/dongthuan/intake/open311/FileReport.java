package org.dongthuan.intake.open311;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.dongthuan.intake.complaint.app.FileComplaint;
import org.dongthuan.intake.complaint.app.Receipt;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.idempotency.Idempotent;
import org.dongthuan.platform.idempotency.RepetitionKey;

/** Files a report as a complaint, once for each key. */
@ApplicationScoped
class FileReport {

    private final FileComplaint complaints;
    private final CurrentActor actor;

    FileReport(FileComplaint complaints, CurrentActor actor) {
        this.complaints = complaints;
        this.actor = actor;
    }

    /** What a partner learns: enough to follow the complaint, and to hand the person the way to it. */
    record Filed(String id, String code, String secret) {

        /** Leaves the secret out. */
        @Override
        public String toString() {
            return "Filed[" + id + "]";
        }
    }

    /** @param key read by the interceptor */
    @Idempotent
    Response file(RepetitionKey key, ReportForm form) {
        Receipt receipt = complaints.file(form.toComplaint(), actor.get());
        return Response.status(Response.Status.CREATED)
                .entity(new Filed(
                        receipt.complaintId().toString(),
                        receipt.code().text(),
                        receipt.secret().text()))
                .build();
    }
}
