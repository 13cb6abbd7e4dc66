package org.dongthuan.notification;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dongthuan.notification.config.NotificationConfig.ReceiptId;
import org.dongthuan.notification.message.domain.MessageEvent;
import org.dongthuan.notification.sending.QuietHours;
import org.dongthuan.notification.sms.DeliveryReceipt;
import org.dongthuan.notification.sms.Gsm7;
import org.dongthuan.notification.sms.Segments;
import org.dongthuan.notification.sms.Segments.Alphabet;
import org.dongthuan.notification.template.ContentRule;
import org.dongthuan.notification.template.Template;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortTextsTest {

    @ParameterizedTest
    @CsvSource({
        "a, 160, GSM7, 1", "a, 161, GSM7, 2", "a, 306, GSM7, 2", "a, 307, GSM7, 3", "ạ, 70, UCS2, 1", "ạ, 71, UCS2, 2",
        "ạ, 134, UCS2, 2", "ạ, 135, UCS2, 3", "€, 80, GSM7, 1", "€, 81, GSM7, 2", "€, 152, GSM7, 2", "€, 153, GSM7, 3"
    })
    void shouldCountParts(String letter, int times, Alphabet alphabet, int parts) {
        Segments segments = Segments.of(letter.repeat(times));
        assertEquals(alphabet, segments.alphabet());
        assertEquals(parts, segments.parts());
    }

    @Test
    void shouldEncodeTheExtensionTableWithAnEscape() {
        assertArrayEquals(new byte[] {0x41, 0x1b, 0x65, 0x1b, 0x28, 0x00}, Gsm7.encode("A€{@"));
        assertEquals(8, Segments.of("^{}\\".substring(0, 4)).units());
    }

    @Test
    void shouldRefuseTextsAgainstTheContentRule() {
        assertEquals(List.of(), faults("Ho so {code}: goi {hotline}."));
        assertEquals(List.of("unknown placeholder name"), faults("Chao {name}"));
        assertEquals(List.of("a number of nine or more digits"), faults("So 0233 123 4567"));
        assertEquals(List.of("a link"), faults("Xem dongthuan.vn"));
        assertEquals(List.of("a link"), faults("Xem https://x"));
        assertEquals(List.of("a link"), faults("Viet cho tin@ubnd"));
        assertEquals(List.of("longer than one part"), faults("x".repeat(150) + "{code}"));
        assertEquals(List.of("longer than one part"), faults("Hồ sơ ".repeat(12)));
        assertEquals(List.of("a brace without its partner"), faults("Ho so {code"));
        Template two = new Template("X", "vi", 1, LocalDate.EPOCH, "Hồ sơ ".repeat(12), 2);
        assertEquals(List.of(), ContentRule.faults(two));
        Template more = new Template("X", "vi", 1, LocalDate.EPOCH, "Hồ sơ ".repeat(30), 2);
        assertEquals(List.of("longer than its parts"), ContentRule.faults(more));
    }

    @Test
    void shouldLeaveOutAValueThatIsNotKnown() {
        assertEquals("Ho so: goi 1.", template("Ho so {code}: goi {hotline}.").fill(Map.of("hotline", "1")));
    }

    @ParameterizedTest
    @CsvSource({
        "same, 00A3f, a3f",
        "decimal-of-hex, 2623, a3f",
        "hex-of-decimal, A3F, 2623",
    })
    void shouldReadReceiptsWithTheIdFormOfTheCentre(String form, String receiptId, String submissionId) {
        DeliveryReceipt receipt = DeliveryReceipt.parse(
                        "id:" + receiptId
                                + " sub:001 dlvrd:000 submit date:2308240500 done date:2308240500 stat:UNDELIV err:001 text:id:9")
                .orElseThrow();
        ReceiptId id = ReceiptId.valueOf(form.replace('-', '_').toUpperCase(java.util.Locale.ROOT));
        assertEquals(submissionId, receipt.submissionId(id));
        assertEquals(Optional.of(MessageEvent.FAIL), DeliveryReceipt.meaning(receipt.stat()));
    }

    @Test
    void shouldIgnoreStatesThatAreNotTheLastWordAndTextsThatAreNoReceipt() {
        assertTrue(DeliveryReceipt.meaning("ENROUTE").isEmpty());
        assertTrue(DeliveryReceipt.meaning("ACCEPTD").isEmpty());
        assertTrue(DeliveryReceipt.parse("xin chao").isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "2023-08-17T14:59:59Z, none",
                "2023-08-17T15:00:00Z, 2023-08-18T00:00:00Z",
                "2023-08-17T17:30:00Z, 2023-08-18T00:00:00Z",
                "2023-08-17T23:59:59Z, 2023-08-18T00:00:00Z",
                "2023-08-18T00:00:00Z, none"
            })
    void shouldLetPeopleSleepFromTenToSeven(Instant at, Instant until) {
        QuietHours hours = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0));
        assertEquals(Optional.ofNullable(until), hours.endAfter(at));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                // 20:00 in Vietnam: ten in Seoul, and its morning comes before ours
                "2023-08-17T13:00:00Z, Asia/Seoul, 2023-08-18T00:00:00Z",
                "2023-08-17T12:59:59Z, Asia/Seoul, none",
                // noon in Vietnam: late in the evening there, and in the west one hour longer
                "2023-08-17T05:00:00Z, America/Boise America/Los_Angeles, 2023-08-17T14:00:00Z",
                "2023-08-17T14:00:00Z, America/Boise America/Los_Angeles, none",
                "2023-08-17T15:00:00Z, America/Boise America/Los_Angeles, 2023-08-18T00:00:00Z",
                // never day in all of them
                "2023-08-17T05:00:00Z, Etc/GMT+1 Etc/GMT+9 Etc/GMT-7, none",
                "2023-08-17T15:00:00Z, Etc/GMT+1 Etc/GMT+9 Etc/GMT-7, 2023-08-18T00:00:00Z"
            })
    void shouldWaitUntilItIsDayInEachZoneThatANumberMayBeIn(Instant at, String zones, Instant until) {
        QuietHours hours = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0));
        List<ZoneId> all = Stream.of(zones.split(" ")).map(ZoneId::of).toList();
        assertEquals(Optional.ofNullable(until), hours.endAfter(at, all));
    }

    private static List<String> faults(String text) {
        return ContentRule.faults(template(text));
    }

    private static Template template(String text) {
        return new Template("X", "vi", 1, LocalDate.EPOCH, text, 1);
    }
}
