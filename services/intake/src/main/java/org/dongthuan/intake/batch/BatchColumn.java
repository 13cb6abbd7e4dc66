package org.dongthuan.intake.batch;

import java.util.Arrays;
import java.util.Optional;

/** Columns of an uploaded file; the header names them, in any order. Names equal the fields of a single filing. */
enum BatchColumn {
    FULL_NAME("fullName", "person.fullName", true),
    CITIZEN_ID("citizenId", "person.citizenId", true),
    PHONE("phone", "person.phone", false),
    BIRTH_DATE("birthDate", "person.birthDate", false),
    ADDRESS("address", "person.address", false),
    LANGUAGE("language", "person.language", false),
    INTERPRETER("interpreter", "person.interpreter", false),
    MATTER("matter", "matter", true),
    PRODUCT("product", "product", false),
    PLACE_CODE("placeCode", "placeCode", true),
    RESPONDENT_ORG("respondentOrg", "respondentOrg", false),
    OCCURRED_ON("occurredOn", "occurredOn", true),
    NARRATIVE("narrative", "narrative", true),
    CONFIRMATION("confirmation", "confirmation", false);

    private final String header;
    private final String field;
    private final boolean required;

    BatchColumn(String header, String field, boolean required) {
        this.header = header;
        this.field = field;
        this.required = required;
    }

    static Optional<BatchColumn> ofHeader(String name) {
        return Arrays.stream(values())
                .filter(column -> column.header.equals(name))
                .findFirst();
    }

    /** As it stands in the header line. */
    String header() {
        return header;
    }

    /** Name of the field in violations, the same as in a single filing. */
    String field() {
        return field;
    }

    /** Whether a spreadsheet may hold it as the number of a day. */
    boolean isDate() {
        return this == BIRTH_DATE || this == OCCURRED_ON;
    }

    boolean required() {
        return required;
    }
}
