package org.dongthuan.intake.batch;

import static org.dongthuan.intake.batch.Sheets.n;
import static org.dongthuan.intake.batch.Sheets.row;
import static org.dongthuan.intake.batch.Sheets.t;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.dongthuan.intake.batch.BatchFile.Format;
import org.dongthuan.intake.batch.BatchFile.Read;
import org.dongthuan.intake.batch.BatchFile.Separator;
import org.dongthuan.platform.problem.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as people really send them. */
class BatchFileTest {

    private static final String HEADER = "fullName,citizenId,matter,placeCode,occurredOn,narrative\r\n";
    private static final String ROW = "Nguyễn Văn An,999085100001,ACCOUNT_WITHOUT_CONSENT,19432,2023-08-09,"
            + "Họ mở tài khoản khi tôi không đồng ý\r\n";
    private static final Charset LATIN = Charset.forName("windows-1252");

    @ParameterizedTest
    @CsvSource({"UTF-8, UTF_8", "UTF-16, UTF_16", "UTF-16LE, UTF_16", "UTF-16BE, UTF_16"})
    void shouldReadUnicodeHoweverItIsWritten(String charset, Encoding encoding) {
        BatchFile file = BatchFile.read((HEADER + ROW).getBytes(Charset.forName(charset)));
        assertEquals(new Read(Format.CSV, encoding, Separator.COMMA), file.read());
        assertEquals("Nguyễn Văn An", file.rows().getFirst().get("fullName"));
    }

    @Test
    void shouldComposeLettersThatCameInParts() {
        byte[] parts = Normalizer.normalize("\uFEFF" + HEADER + ROW, Normalizer.Form.NFD)
                .getBytes(StandardCharsets.UTF_8);
        assertEquals("Nguyễn Văn An", BatchFile.read(parts).rows().getFirst().get("fullName"));
    }

    @ParameterizedTest
    @CsvSource({"';', SEMICOLON", "'\t', TAB", "',', COMMA"})
    void shouldFindWhatStandsBetweenCells(String sign, Separator separator) {
        BatchFile file = BatchFile.read((HEADER + ROW).replace(",", sign).getBytes(StandardCharsets.UTF_8));
        assertEquals(separator, file.read().separator());
        assertEquals("19432", file.rows().getFirst().get("placeCode"));
    }

    @ParameterizedTest
    @CsvSource({
        "TCVN3, 'NguyÔn V¨n An', 'Hä më tµi kho¶n khi t«i kh«ng ®ång ý'",
        "VNI, 'Nguyeãn Vaên An', 'Hoï môû taøi khoaûn khi toâi khoâng ñoàng yù'"
    })
    void shouldAssumeAnOldFontThatTheTextReadsInAlone(Encoding font, String name, String narrative) {
        String typed =
                HEADER + ROW.replace("Nguyễn Văn An", name).replace("Họ mở tài khoản khi tôi không đồng ý", narrative);
        BatchFile file = BatchFile.read(typed.getBytes(LATIN));
        assertEquals(font, file.read().encoding());
        assertEquals("Nguyễn Văn An", file.rows().getFirst().get("fullName"));
        assertEquals(
                "Họ mở tài khoản khi tôi không đồng ý", file.rows().getFirst().get("narrative"));
    }

    @Test
    void shouldAssumeWindows1258WhoseTonesAreSignsOfTheirOwn() {
        // "Nguyễn" is e with circumflex and a combining tilde there.
        String apart = (HEADER + ROW)
                .replace("ễ", "ê\u0303")
                .replace("ọ", "o\u0323")
                .replace("ở", "ơ\u0309")
                .replace("ả", "a\u0309")
                .replace("à", "a\u0300")
                .replace("ồ", "ô\u0300")
                .replace("ý", "y\u0301");
        BatchFile file = BatchFile.read(apart.getBytes(Charset.forName("windows-1258")));
        assertEquals(Encoding.WINDOWS_1258, file.read().encoding());
        assertEquals("Nguyễn Văn An", file.rows().getFirst().get("fullName"));
    }

    @ParameterizedTest
    @CsvSource({
        // "Hoà" as it stands, or "Hồ" in VNI
        "Hoà, csv-encoding-unclear",
        "Wÿþç, csv-utf-8",
    })
    void shouldRefuseLettersThatCanBeReadInSeveralWaysOrNone(String name, String rule) {
        byte[] file = (HEADER + name + ",999085100001,ACCOUNT_WITHOUT_CONSENT,19432,2023-08-09,x\r\n").getBytes(LATIN);
        assertRefused(rule, file);
    }

    @Test
    void shouldReadASpreadsheetWithItsDatesAndAskForZerosItLost() {
        // Given: the number of 9 August 2023 as a spreadsheet counts days, and a year where a birth date belongs
        byte[] file = Sheets.of(
                row(
                        t("fullName"),
                        t("citizenId"),
                        t("phone"),
                        t("birthDate"),
                        t("matter"),
                        t("placeCode"),
                        t("occurredOn"),
                        t("narrative")),
                row(
                        t("Nguye\u0302\u0303n Văn An"),
                        n("4.5085100001E10"),
                        n("912345678"),
                        n("1985"),
                        t("ACCOUNT_WITHOUT_CONSENT"),
                        n("19432"),
                        n("45147"),
                        t("Không đồng ý")),
                row(t(" ")));

        // When
        BatchFile read = BatchFile.read(file);

        // Then
        assertEquals(new Read(Format.XLSX, Encoding.UTF_8, null), read.read());
        assertEquals(
                Map.of(
                        "fullName", "Nguyễn Văn An",
                        "citizenId", "45085100001",
                        "phone", "912345678",
                        "birthDate", "1985",
                        "matter", "ACCOUNT_WITHOUT_CONSENT",
                        "placeCode", "19432",
                        "occurredOn", "2023-08-09",
                        "narrative", "Không đồng ý"),
                read.rows().getFirst());
        assertEquals(1, read.rows().size());
        assertEquals(
                List.of(
                        new Question(1, "person.citizenId", "leading-zero-lost", "045085100001"),
                        new Question(1, "person.phone", "leading-zero-lost", "0912345678")),
                Question.of(read.rows()));
        assertFalse(Question.of(read.rows()).toString().contains("045085100001"), "numbers stay out of logs");
    }

    @Test
    void shouldUnpackNoMoreThanAListOfPeopleHolds() {
        byte[] bomb = Sheets.with(Map.of("xl/more.xml", "0".repeat(40 * BatchFile.MAX_BYTES)));
        assertTrue(bomb.length < BatchFile.MAX_BYTES);
        assertRefused("too-large", bomb);
        assertRefused("xlsx-malformed", new byte[] {'P', 'K', 3, 4, 0, 0, 0});
        assertRefused("xlsx-malformed", Sheets.of("<row><c r=\"nowhere\"/></row>"));
        // An entity that would read a file of ours.
        assertRefused(
                "xlsx-malformed",
                Sheets.with(Map.of(
                        "xl/worksheets/sheet1.xml",
                        "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/hostname\">]><worksheet xmlns=\""
                                + "http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row>"
                                + "<c t=\"inlineStr\"><is><t>&y;</t></is></c></row></sheetData></worksheet>")));
    }

    @Test
    void shouldReadItsOwnTemplatesWhichHaveNoRowsYet() {
        assertRefused("csv-no-rows", FilingTemplate.xlsx());
        assertRefused("csv-no-rows", FilingTemplate.csv());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nguyễn", "Trượng", "Huỳnh", "quýt", "giếng", "khuỷu", "nghiêng", "Đắk", "ở"})
    void shouldKnowWhatCanBeASyllable(String word) {
        assertTrue(Syllables.isPossible(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NguyÔn", "V¨n", "Nguyeãn", "Traàn", "naïve", "façade"})
    void shouldKnowWhatCannot(String word) {
        assertFalse(Syllables.isPossible(word));
    }

    private static void assertRefused(String rule, byte[] file) {
        DomainException refused = assertThrows(DomainException.class, () -> BatchFile.read(file));
        assertEquals(
                rule,
                refused.violations().isEmpty()
                        ? refused.code().code()
                        : refused.violations().getFirst().rule());
    }
}
