package org.dongthuan.casetracking.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dongthuan.casetracking.export.file.TableFile;
import org.dongthuan.casetracking.export.file.TableFormat;
import org.junit.jupiter.api.Test;

/** What spreadsheets make of the files. */
class TableFileTest {

    private static final Instant LATE = Instant.parse("2023-08-09T17:30:00Z");

    @Test
    void shouldWriteTextThatNoSpreadsheetTakesForAFormula() {
        // Given
        TableFile file = TableFormat.CSV.begin("Cases");

        // When
        file.head(List.of("Mã", "Nói"));
        file.line(List.of("=1+1", "@a"));
        file.line(List.of("-2", "+3"));
        file.line(Arrays.asList("a,\"b\"\nc", null));

        // Then
        assertEquals(
                "\uFEFFMã,Nói\r\n'=1+1,'@a\r\n'-2,'+3\r\n\"a,\"\"b\"\"\nc\",\r\n",
                new String(file.bytes(), StandardCharsets.UTF_8));
    }

    @Test
    void shouldShowMomentsInVietnam() {
        TableFile file = TableFormat.CSV.begin("Cases");
        file.line(List.of(LATE, LocalDate.of(2023, 8, 9), 7));
        assertEquals("\uFEFF2023-08-10 00:30,2023-08-09,7\r\n", new String(file.bytes(), StandardCharsets.UTF_8));
    }

    @Test
    void shouldKeepDatesNumbersAndTextApartInAWorkbook() throws IOException {
        // Given
        TableFile file = TableFormat.XLSX.begin("Vụ việc");
        file.head(List.of("Lúc", "Ngày", "Số", "Nói"));

        // When
        file.line(Arrays.asList(LATE, LocalDate.of(2023, 8, 9), 7, "=1+1"));

        // Then
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file.bytes()))) {
            Row row = workbook.getFirstSheet().read().get(1);
            assertEquals(
                    LocalDateTime.of(2023, 8, 10, 0, 30), row.getCellAsDate(0).orElseThrow());
            assertEquals(
                    LocalDateTime.of(2023, 8, 9, 0, 0), row.getCellAsDate(1).orElseThrow());
            assertEquals("7", row.getCellAsNumber(2).orElseThrow().toPlainString());
            assertEquals(CellType.STRING, row.getCell(3).getType());
        }
    }
}
