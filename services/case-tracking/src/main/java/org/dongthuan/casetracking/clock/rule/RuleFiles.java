package org.dongthuan.casetracking.clock.rule;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The data files that come along: {@code clock/rules.json} and {@code clock/calendar/<year>.json}. */
public final class RuleFiles {

    /** Reads and writes rules and years; a field nobody knows is a typing error and fails. */
    static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private static final int FIRST_YEAR = 2020;
    private static final int LAST_YEAR = 2070;

    private RuleFiles() {}

    /** Every row of the file of rules. */
    public static List<Rule> rules() {
        return read("/clock/rules.json", new TypeReference<List<Rule>>() {})
                .orElseThrow(() -> new IllegalStateException("clock/rules.json is missing"));
    }

    /** The years there is a file for. */
    public static List<CalendarYear> years() {
        List<CalendarYear> years = new ArrayList<>();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            read("/clock/calendar/" + year + ".json", new TypeReference<CalendarYear>() {})
                    .ifPresent(years::add);
        }
        return years;
    }

    private static <T> Optional<T> read(String resource, TypeReference<T> type) {
        try (InputStream file = RuleFiles.class.getResourceAsStream(resource)) {
            return file == null ? Optional.empty() : Optional.of(JSON.readValue(file, type));
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read: " + e.getMessage(), e);
        }
    }
}
