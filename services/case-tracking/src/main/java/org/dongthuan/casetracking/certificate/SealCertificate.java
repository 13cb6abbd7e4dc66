package org.dongthuan.casetracking.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dongthuan.casetracking.document.app.Documents;
import org.dongthuan.casetracking.document.app.Paper;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.pdf.Html;
import org.dongthuan.platform.time.Vietnam;

/**
 * Puts a certificate on paper and seals it, once. The paper names bodies and counts, never a citizen: a person's has the code
 * of their case.
 */
@ApplicationScoped
public class SealCertificate {

    static final String SUBJECT = "certificate";

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    private static final Map<String, String> GROUNDS = Map.of(
            "WRONGLY_COLLECTED", "Ảnh được chụp hoặc giữ không có quyền",
            "DATA_SUBJECT_REQUEST", "Chủ thể dữ liệu yêu cầu xóa",
            "RETENTION_OVER", "Hết thời hạn lưu giữ");

    private final CertificateRefs refs;
    private final Documents documents;
    private final InstantSource clock;

    SealCertificate(CertificateRefs refs, Documents documents, InstantSource clock) {
        this.refs = refs;
        this.documents = documents;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void seal(IssuedCertificate one) {
        if (!refs.add(one)) {
            return;
        }
        documents.seal(
                new Paper(
                        "DESTRUCTION",
                        SUBJECT,
                        one.certificateId(),
                        one.issuer(),
                        one.number(),
                        one.placeCode(),
                        "Ảnh căn cước và khuôn mặt",
                        facts(one) + hashes(one),
                        bodies(one),
                        recipients(one)),
                Actor.SYSTEM,
                clock.instant());
    }

    private String facts(IssuedCertificate one) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Cấp cho", givenTo(one)));
        Optional.ofNullable(one.holderOrg())
                .ifPresent(org -> rows.add(List.of(
                        one.relation().equals("TOOK") ? "Cơ quan đã chụp ảnh" : "Cơ quan đã giữ ảnh",
                        documents.nameOf(org))));
        rows.add(List.of("Số ảnh đã tiêu hủy", Integer.toString(one.sha256().size())));
        if (one.ofAll()) {
            rows.add(List.of("Của số người", Integer.toString(one.persons())));
        }
        if (one.kept() > 0) {
            rows.add(List.of("Còn lại, công an đang giữ làm chứng cứ", Integer.toString(one.kept())));
        }
        rows.add(List.of("Thời điểm tiêu hủy", moment(one.at())));
        rows.add(List.of("Cách tiêu hủy", "Xóa khóa giải mã và xóa tệp; không khôi phục được"));
        rows.add(List.of("Lý do", GROUNDS.getOrDefault(one.ground(), one.ground())));
        rows.add(List.of("Căn cứ", one.ruleCode() + " – " + one.ruleSource()));
        rows.add(List.of(
                "Cam kết của cơ quan về bản sao của mình",
                one.attestedAt() == null
                        ? "Chưa có"
                        : "Đã xóa %d bản sao, %s".formatted(one.copies(), moment(one.attestedAt()))));
        return Html.table(List.of("Nội dung", "Chi tiết"), rows);
    }

    private String givenTo(IssuedCertificate one) {
        if (one.ofAll()) {
            return documents.nameOf(one.holderOrg());
        }
        return refs.caseCodeOf(one.personId())
                .map(code -> "Công dân có mã vụ việc " + code)
                .orElse("Công dân, mã số " + one.personId());
    }

    private static String hashes(IssuedCertificate one) {
        List<List<String>> rows = IntStream.range(0, one.sha256().size())
                .mapToObj(at -> List.of(Integer.toString(at + 1), one.sha256().get(at)))
                .toList();
        return "<p>" + Html.text("Mã băm SHA-256 của từng ảnh lúc nhận:") + "</p>"
                + Html.table(List.of("STT", "SHA-256"), rows);
    }

    private String bodies(IssuedCertificate one) {
        List<List<String>> rows = new ArrayList<>();
        Optional.ofNullable(one.proposedByOrg())
                .ifPresent(org -> rows.add(List.of("Đề xuất", "Phụ trách bảo vệ dữ liệu", documents.nameOf(org))));
        rows.add(List.of("Phê duyệt", "Chủ tịch", documents.nameOf(one.issuer())));
        one.witnesses().forEach(org -> rows.add(List.of("Chứng kiến", "Đại diện", documents.nameOf(org))));
        return Html.table(List.of("Việc", "Chức vụ", "Cơ quan"), rows);
    }

    private static List<String> recipients(IssuedCertificate one) {
        Stream<String> person = one.ofAll() ? Stream.empty() : Stream.of("Người dân liên quan");
        return Stream.of(person, Stream.ofNullable(one.holderOrg()), Stream.of(one.issuer()))
                .flatMap(all -> all)
                .distinct()
                .toList();
    }

    private static String moment(Instant at) {
        return MOMENT.format(at.atZone(Vietnam.ZONE));
    }
}
