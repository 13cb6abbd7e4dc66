package org.dongthuan.platform.pdf;

import java.util.List;
import java.util.Map;

/** One version of a template: HTML with the nine formal parts as placeholders. */
public record Template(String code, int version, String body) {

    /** @throws IllegalStateException when a part has no place: such a paper would not be valid */
    public Template {
        List<FormalPart> missing = FormalPart.missingIn(body);
        if (!missing.isEmpty()) {
            throw new IllegalStateException("Template " + code + " leaves out " + missing);
        }
    }

    /** @param parts HTML of every part */
    public String fill(Map<FormalPart, String> parts) {
        String filled = body;
        for (FormalPart part : FormalPart.values()) {
            String html = parts.get(part);
            if (html == null || html.isBlank()) {
                throw new IllegalStateException("Document without " + part);
            }
            filled = filled.replace(part.placeholder(), html);
        }
        return filled;
    }
}
