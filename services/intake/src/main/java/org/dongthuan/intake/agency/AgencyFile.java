package org.dongthuan.intake.agency;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The data file that comes along: {@code agency/agencies.json}. Rows are added to it, never taken out. */
final class AgencyFile {

    private static final String NAME = "/agency/agencies.json";

    /** A field nobody knows is a typing error and fails. */
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private AgencyFile() {}

    static List<Agency> rows() {
        try (InputStream file = AgencyFile.class.getResourceAsStream(NAME)) {
            return JSON.readValue(file, new TypeReference<List<Agency>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(NAME + " cannot be read: " + e.getMessage(), e);
        }
    }
}
