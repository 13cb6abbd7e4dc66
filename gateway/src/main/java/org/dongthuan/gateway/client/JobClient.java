package org.dongthuan.gateway.client;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;

/** Long work at a service: how far it is, and what came of each row. */
public interface JobClient {

    @GET
    @Path("/{collection}/jobs/{id}")
    Job job(@PathParam("collection") String collection, @PathParam("id") String id);

    @GET
    @Path("/{collection}/jobs/{id}/rows")
    Rows rows(@PathParam("collection") String collection, @PathParam("id") String id, @QueryParam("after") int after);

    /** @param state RUNNING, STOPPED or DONE @param done rows that came out well, beside those that failed */
    record Job(
            String jobId,
            String kind,
            String state,
            int total,
            int done,
            int failed,
            Instant createdAt,
            Instant finishedAt) {

        /** Rows whose turn is over. */
        public int handled() {
            return done + failed;
        }
    }

    /** At most a hundred rows. @param next row number to go on after; absent on the last page */
    record Rows(List<Row> items, Integer next) {}

    /** @param subject id of what the row is about @param code what came of it, or the problem it failed with */
    record Row(int rowNo, String subject, String state, String code, String detail) {}
}
