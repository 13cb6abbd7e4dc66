package org.dongthuan.platform.job;

import com.fasterxml.jackson.databind.JsonNode;

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
}
