package org.dongthuan.platform.job;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** What a kind of job does with one row. Each row runs in a transaction of its own, as the person who started the job. */
public interface JobHandler {

    /** Name of the kind, for example {@code assess-cases}. */
    String kind();

    /**
     * Does one row.
     *
     * @param parameters what the job was started with
     * @param subject what the row is about, an id as a rule
     * @return what became of it, a short code for people
     * @throws org.dongthuan.platform.problem.DomainException to mark the row failed with that code; the job goes on
     */
    String row(JsonNode parameters, String subject);

    /**
     * What people call the things of some rows, by subject. Rows may name what the caller may not know of: such a one is
     * left out.
     */
    default Map<String, String> names(List<String> subjects) {
        return Map.of();
    }
}
