package org.dongthuan.casetracking.organisation;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The data file that comes along: {@code organisation/successions.json}. */
final class SuccessionFile {

    private static final String NAME = "/organisation/successions.json";

    /** A field nobody knows is a typing error and fails. */
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private SuccessionFile() {}

    static List<Succession> rows() {
        try (InputStream file = SuccessionFile.class.getResourceAsStream(NAME)) {
            return JSON.readValue(file, new TypeReference<List<Succession>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(NAME + " cannot be read: " + e.getMessage(), e);
        }
    }
}
