package org.dongthuan.casetracking.report.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.casetracking.commitment.domain.Signature;
import org.dongthuan.casetracking.document.app.Documents;
import org.dongthuan.casetracking.document.app.Paper;
import org.dongthuan.casetracking.figures.StoredFigures;
import org.dongthuan.casetracking.report.domain.Report;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.pdf.Html;
import org.dongthuan.platform.time.Vietnam;

/** Puts a report on paper. */
@ApplicationScoped
public class ReportDocument {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    /** Words for what is counted; what has none stands by its name. */
    private static final Map<String, String> WORDS = Map.of(
            "submissions", "Đơn, phản ánh đã nhận",
            "people", "Số người có vụ việc",
            "people.TOLD", "trong đó đã được báo kết quả",
            "accounts", "Tài khoản trong danh sách",
            "accounts.KEPT", "trong đó giữ lại theo ý chủ tài khoản",
            "accounts.CLOSED", "trong đó đã đóng",
            "accounts.OPEN", "trong đó chưa xử lý xong",
            "deadlines.MET", "Thời hạn được giữ",
            "deadlines.MISSED", "Thời hạn bị trễ");

    private final Documents documents;
    private final StoredFigures figures;

    ReportDocument(Documents documents, StoredFigures figures) {
        this.documents = documents;
        this.figures = figures;
    }

    UUID seal(Report report, Signature signature, Actor by, Instant at) {
        List<List<String>> rows = figures.of(report.id()).entrySet().stream()
                .map(figure -> List.of(
                        WORDS.getOrDefault(figure.getKey(), figure.getKey()),
                        figure.getValue().toString()))
                .toList();
        return documents.seal(
                new Paper(
                        "REPORT",
                        "report",
                        report.id(),
                        report.org(),
                        report.number(),
                        report.placeCode(),
                        "Về tình hình sự việc",
                        "<p>" + Html.text("Kính gửi: " + report.recipient()) + "</p><p>"
                                + Html.text("Số liệu lúc " + moment(report.draftedAt()) + "\n" + report.summary())
                                + "</p>" + Html.table(List.of("Nội dung", "Số lượng"), rows),
                        Html.table(
                                List.of("Họ tên", "Chức vụ", "Ký tên"),
                                List.of(List.of(
                                        signature.name(), signature.position(), signature.kind() + "\n" + moment(at)))),
                        List.of(report.recipient())),
                by,
                at);
    }

    private static String moment(Instant at) {
        return MOMENT.format(at.atZone(Vietnam.ZONE));
    }
}
