package org.dongthuan.gateway.reference;

import java.util.List;

/**
 * One operation of the reference.
 *
 * @param body examples of the request; empty where there is none
 * @param call a command line that makes the call, with the first example
 */
public record Operation(
        String method,
        String path,
        String summary,
        List<Parameter> parameters,
        List<Example> body,
        List<Answer> answers,
        String call) {

    /** @param in path, query or header */
    public record Parameter(String name, String in, boolean required, String description) {}

    /** @param json as it is sent or answered, over several lines */
    public record Example(String name, String json) {}

    /** @param status or {@code default} for every refusal */
    public record Answer(String status, String description, List<Example> examples) {}
}
