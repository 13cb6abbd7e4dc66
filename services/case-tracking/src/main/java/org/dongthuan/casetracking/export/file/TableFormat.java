package org.dongthuan.casetracking.export.file;

/** How a table is written. */
public enum TableFormat {
    /** A workbook of one sheet: dates stay dates, and may be sorted. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** UTF-8 with byte order mark, by which spreadsheets know the Vietnamese letters; commas, RFC 4180. */
    CSV("text/csv;charset=UTF-8");

    private final String mediaType;

    TableFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** A file that is being written. @param title of the sheet */
    public TableFile begin(String title) {
        return this == XLSX ? new XlsxFile(title) : new CsvFile();
    }
}
