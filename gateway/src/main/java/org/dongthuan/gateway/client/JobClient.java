package org.dongthuan.gateway.client;

import com.fasterxml.jackson.annotation.JsonAlias;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Long work at a service: how far it is, and what came of each row. */
public interface JobClient {

    /** Those of the visitor's organisation, newest first. */
    @GET
    @Path("/{collection}/jobs")
    ItemList<Job> jobs(
            @PathParam("collection") String collection,
            @QueryParam("after") String after,
            @QueryParam("limit") int limit);

    @GET
    @Path("/{collection}/jobs/{id}")
    Job job(@PathParam("collection") String collection, @PathParam("id") String id);

    @GET
    @Path("/{collection}/jobs/{id}/rows")
    Rows rows(
            @PathParam("collection") String collection, @PathParam("id") String id, @QueryParam("after") String after);

    /**
     * @param event what is done to each row, where jobs of the kind do different things
     * @param state RUNNING, STOPPED or DONE
     * @param done rows that came out well, beside those that failed
     * @param mine whether the visitor started it
     */
    record Job(
            String jobId,
            String kind,
            String event,
            String state,
            int total,
            int done,
            int failed,
            String startedByRole,
            boolean mine,
            Instant createdAt,
            Instant finishedAt) {

        /** Code of what it does. */
        public String what() {
            return event == null ? kind : kind + "." + event;
        }

        /** Rows whose turn is over. */
        public int handled() {
            return done + failed;
        }
    }

    /** At most a hundred rows. @param next where to go on, as the service counts; absent on the last page */
    record Rows(List<Row> items, String next) {

        /** The same rows called otherwise. @param name by subject */
        public Rows named(UnaryOperator<String> name) {
            return new Rows(
                    items.stream()
                            .map(row -> new Row(
                                    row.rowNo(),
                                    row.subject(),
                                    name.apply(row.subject()),
                                    row.state(),
                                    row.code(),
                                    row.detail()))
                            .toList(),
                    next);
        }
    }

    /**
     * One row. Rows of letters say the same in other words.
     *
     * @param rowNo 0 where rows are not numbered
     * @param subject id of what the row is about
     * @param name what people call it; absent where the visitor may not know of it
     * @param code what came of it, or the problem it failed with
     * @param detail faults as {@code field rule: message}, or a sentence; in English
     */
    record Row(
            int rowNo,
            @JsonAlias("letterId") String subject,
            @JsonAlias("number") String name,
            String state,
            @JsonAlias("failure") String code,
            String detail) {

        private static final Pattern FAULT = Pattern.compile("(?:^|; )\\S+ ([a-z0-9-]+): ");

        /** Rules it broke, for words of our own. */
        public List<String> rules() {
            return detail == null
                    ? List.of()
                    : FAULT.matcher(detail)
                            .results()
                            .map(fault -> fault.group(1))
                            .toList();
        }
    }
}
