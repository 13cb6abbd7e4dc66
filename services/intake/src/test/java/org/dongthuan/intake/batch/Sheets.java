package org.dongthuan.intake.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Spreadsheets as people send them: the template with other rows. */
final class Sheets {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private Sheets() {}

    /** A spreadsheet whose first sheet holds these rows: numbers by {@code n}, texts by {@code t}, in cells of one row each. */
    static byte[] of(String... rows) {
        String sheet = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + String.join("", rows) + "</sheetData></worksheet>";
        return with(Map.of(SHEET, sheet));
    }

    static String row(String... cells) {
        return "<row>" + String.join("", cells) + "</row>";
    }

    static String n(String number) {
        return "<c><v>" + number + "</v></c>";
    }

    static String t(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    /** The template with some parts replaced, or more of them. */
    static byte[] with(Map<String, String> parts) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new java.io.ByteArrayInputStream(FilingTemplate.xlsx()));
                ZipOutputStream to = new ZipOutputStream(file)) {
            for (ZipEntry part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                if (!parts.containsKey(part.getName())) {
                    to.putNextEntry(new ZipEntry(part.getName()));
                    from.transferTo(to);
                }
            }
            for (Map.Entry<String, String> part : parts.entrySet()) {
                to.putNextEntry(new ZipEntry(part.getKey()));
                to.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
