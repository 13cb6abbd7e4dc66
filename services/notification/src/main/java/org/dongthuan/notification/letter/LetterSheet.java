package org.dongthuan.notification.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dongthuan.notification.letter.Addressees.Addressee;
import org.dongthuan.notification.message.domain.MessageState;
import org.dongthuan.notification.template.TextValues;
import org.dongthuan.notification.written.Markup;
import org.dongthuan.notification.written.WrittenTemplate;

/**
 * How letters look on A4: national title and body as Decree 30/2020/NĐ-CP, appendix I has them, the address where the window
 * of a DL envelope shows it (45 mm from the top, 20 mm from the left), Vietnamese above English.
 */
@ApplicationScoped
class LetterSheet {

    private static final String STYLE = """
            @page { size: A4; margin: 0 }
            @page list { size: A4; margin: 15mm }
            body { font-family: Document; font-size: 12pt; line-height: 1.3; margin: 0 }
            .sheet { position: relative; height: 290mm; page-break-before: always }
            .first { page-break-before: auto }
            .sheet div { position: absolute }
            .writer { top: 14mm; left: 20mm; width: 75mm; text-align: center; font-size: 11pt }
            .nation { top: 14mm; left: 100mm; width: 95mm; text-align: center; font-size: 11pt }
            .day { top: 32mm; left: 100mm; width: 95mm; text-align: center; font-size: 11pt }
            .to { top: 47mm; left: 22mm; width: 80mm; height: 36mm; overflow: hidden }
            .text { top: 95mm; left: 25mm; width: 165mm }
            .text h1 { font-size: 14pt; font-weight: normal; text-align: center; margin: 0 0 4mm 0 }
            .second { font-size: 10pt; border-top: 0.5pt solid #000; margin-top: 6mm; padding-top: 2mm }
            .sign { top: 238mm; left: 110mm; width: 80mm; text-align: center }
            .list { page: list }
            .list h1 { font-size: 14pt; font-weight: normal }
            table { width: 100%; border-collapse: collapse; font-size: 10pt; -fs-table-paginate: paginate }
            th, td { border: 0.5pt solid #000; padding: 2mm 1.5mm; text-align: left; vertical-align: top;
                font-weight: normal; page-break-inside: avoid }
            .box { width: 40mm; height: 12mm }
            """;

    private static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br/>Độc lập - Tự do - Hạnh phúc";

    private static final Map<MessageState, String> REASONS = Map.of(
            MessageState.UNDELIVERABLE, "không gửi tin được",
            MessageState.EXPIRED, "tin quá hạn",
            MessageState.REJECTED, "tin bị từ chối",
            MessageState.UNKNOWN, "không rõ đã nhận tin");

    private final TextValues textValues;

    LetterSheet(TextValues textValues) {
        this.textValues = textValues;
    }

    /** @param visits whether a list of the doors to visit comes first */
    String html(List<Letter> letters, Map<UUID, Addressee> people, boolean visits, LocalDate day) {
        StringBuilder html = new StringBuilder("<html lang=\"vi\"><head><title>Thư</title><style>")
                .append(STYLE)
                .append("</style></head><body>");
        if (visits) {
            html.append(doors(letters, people, day));
        }
        boolean first = !visits;
        for (Letter letter : letters) {
            html.append(sheet(letter, people.get(letter.message().personId()), day, first));
            first = false;
        }
        return html.append("</body></html>").toString();
    }

    private static String doors(List<Letter> visits, Map<UUID, Addressee> people, LocalDate day) {
        return visits.stream()
                .map(letter -> row(letter, people.get(letter.message().personId())))
                .collect(Collectors.joining(
                        "",
                        "<div class=\"list\"><h1>DANH SÁCH GIAO THƯ TẬN NHÀ – " + written(day)
                                + "</h1><table><thead><tr><th>Mã hồ sơ</th><th>Họ và tên</th><th>Thôn, địa chỉ</th>"
                                + "<th>Lý do</th><th>Ký nhận</th></tr></thead><tbody>",
                        "</tbody></table></div>"));
    }

    private static String row(Letter letter, Addressee person) {
        String reason = letter.message().failure().map(REASONS::get).orElse("");
        return "<tr><td>" + Markup.of(letter.code()) + "</td><td>" + name(person) + "</td><td>" + address(person)
                + "</td><td>" + reason + "</td><td class=\"box\"></td></tr>";
    }

    private String sheet(Letter letter, Addressee person, LocalDate day, boolean first) {
        Map<String, String> values = textValues.of(
                letter.code().isEmpty() ? null : letter.code(),
                letter.message().expiresAt().orElse(null));
        String place = letter.head().place();
        return "<div class=\"sheet" + (first ? " first" : "") + "\">"
                + block("writer", Markup.of(letter.head().body()))
                + block("nation", NATION)
                + block("day", Markup.of((place.isEmpty() ? "" : place + ", ") + written(day)))
                + block("to", "Kính gửi Ông/Bà<br/>" + name(person) + "<br/>" + address(person))
                + block("text", text(letter.vietnamese(), values) + second(letter.english(), values))
                + block("sign", "NGƯỜI KÝ<br/>(ký, ghi rõ họ tên, đóng dấu)")
                + "</div>";
    }

    private static String second(WrittenTemplate english, Map<String, String> values) {
        return english == null
                ? ""
                : "<p class=\"second\">" + Markup.of(english.subject(values)) + "</p><p style=\"font-size: 10pt\">"
                        + english.paragraphs(values).stream()
                                .map(Markup::of)
                                .collect(Collectors.joining("</p><p style=\"font-size: 10pt\">"))
                        + "</p>";
    }

    private static String text(WrittenTemplate template, Map<String, String> values) {
        return "<h1>" + Markup.of(template.subject(values)) + "</h1><p>"
                + template.paragraphs(values).stream().map(Markup::of).collect(Collectors.joining("</p><p>"))
                + "</p>";
    }

    private static String block(String style, String content) {
        return "<div class=\"" + style + "\">" + content + "</div>";
    }

    /** Unknown to intake by now: the officer finds the person by the code. */
    private static String name(Addressee person) {
        return person == null ? "" : Markup.of(person.fullName());
    }

    private static String address(Addressee person) {
        return person == null || person.address() == null ? "(giao tận tay)" : Markup.of(person.address());
    }

    private static String written(LocalDate day) {
        return "ngày %02d tháng %02d năm %d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
