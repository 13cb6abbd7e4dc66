package org.dongthuan.platform.pdf;

import java.util.List;
import java.util.stream.Collectors;

/** Text on its way into a document: escaped, so that nobody writes markup into somebody else's paper. */
public final class Html {

    private Html() {}

    /** Plain text; a line break stays one. Whatever is no visible character, and may not stand in XML, becomes a space. */
    public static String text(String plain) {
        return plain.replaceAll("[^\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\n]", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                // So that no text can name a part of the template.
                .replace("{", "&#123;")
                .replace("\n", "<br/>");
    }

    /** A table with a head. The cells are plain text. */
    public static String table(List<String> head, List<List<String>> rows) {
        return "<table class=\"list\"><tr>" + cells("th", head) + "</tr>"
                + rows.stream().map(row -> "<tr>" + cells("td", row) + "</tr>").collect(Collectors.joining())
                + "</table>";
    }

    private static String cells(String tag, List<String> cells) {
        return cells.stream()
                .map(cell -> "<" + tag + ">" + text(cell) + "</" + tag + ">")
                .collect(Collectors.joining());
    }
}
