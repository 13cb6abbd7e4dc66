package org.dongthuan.platform.pdf;

import java.util.Arrays;
import java.util.List;

/** The nine formal parts of an administrative document (Decree 30/2020/NĐ-CP, art. 8). */
public enum FormalPart {
    NATIONAL_TITLE("nationalTitle"),
    ISSUER("issuer"),
    NUMBER("number"),
    PLACE_AND_DATE("placeAndDate"),
    TITLE("title"),
    CONTENT("content"),
    SIGNATORIES("signatories"),
    SEAL("seal"),
    RECIPIENTS("recipients");

    private final String name;

    FormalPart(String name) {
        this.name = name;
    }

    /** How a template names it: {@code {{title}}}. */
    public String placeholder() {
        return "{{" + name + "}}";
    }

    /** Parts that a template leaves out. */
    public static List<FormalPart> missingIn(String template) {
        return Arrays.stream(values())
                .filter(part -> !template.contains(part.placeholder()))
                .toList();
    }
}
