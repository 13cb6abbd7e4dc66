package org.dongthuan.platform.pdf;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What an administrative document says, part by part, ready for its {@link Template}.
 *
 * @param issuer name of the body
 * @param number also its sign
 * @param place name
 * @param content HTML
 * @param signatories HTML
 * @param recipients names
 */
public record FormalPaper(
        String issuer,
        String number,
        String place,
        LocalDate day,
        String title,
        String content,
        String signatories,
        List<String> recipients) {

    private static final String NATIONAL_TITLE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br/>Độc lập - Tự do - Hạnh phúc";
    private static final String SEAL = "Đã ký số và đóng dấu điện tử trên nền tảng Đồng Thuận.";

    /** The HTML of the document. */
    public String in(Template template) {
        return template.fill(parts());
    }

    private Map<FormalPart, String> parts() {
        Map<FormalPart, String> parts = new EnumMap<>(FormalPart.class);
        parts.put(FormalPart.NATIONAL_TITLE, NATIONAL_TITLE);
        parts.put(FormalPart.ISSUER, Html.text(issuer));
        parts.put(FormalPart.NUMBER, Html.text(number));
        parts.put(
                FormalPart.PLACE_AND_DATE,
                Html.text("%s, ngày %02d tháng %d năm %d"
                        .formatted(place, day.getDayOfMonth(), day.getMonthValue(), day.getYear())));
        parts.put(FormalPart.TITLE, Html.text(title));
        parts.put(FormalPart.CONTENT, content);
        parts.put(FormalPart.SIGNATORIES, signatories);
        parts.put(FormalPart.SEAL, Html.text(SEAL));
        parts.put(
                FormalPart.RECIPIENTS,
                recipients.stream().map(name -> "- " + Html.text(name) + ";").collect(Collectors.joining("<br/>")));
        return parts;
    }

    /** Leaves out what it says and of whom. */
    @Override
    public String toString() {
        return "FormalPaper[]";
    }
}
