package org.dongthuan.casetracking.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dongthuan.casetracking.clock.domain.Cause;
import org.dongthuan.casetracking.clock.domain.Deadline;
import org.dongthuan.casetracking.clock.domain.DeadlineState;
import org.dongthuan.casetracking.clock.rule.Rulebook;
import org.dongthuan.casetracking.clock.store.DeadlineFilter;
import org.dongthuan.casetracking.clock.store.DeadlineRepository;
import org.dongthuan.casetracking.commitment.domain.Body;
import org.dongthuan.casetracking.commitment.domain.Obligation;
import org.dongthuan.casetracking.commitment.store.ObligationFilter;
import org.dongthuan.casetracking.commitment.store.ObligationRepository;
import org.dongthuan.casetracking.document.app.Documents;
import org.dongthuan.casetracking.figures.Figures;
import org.dongthuan.casetracking.figures.LiveFigures;
import org.dongthuan.casetracking.incident.domain.Incident;
import org.dongthuan.casetracking.incident.store.IncidentRepository;
import org.dongthuan.casetracking.report.store.ReportRepository;
import org.dongthuan.casetracking.rumour.store.RumourRepository;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.pdf.Html;
import org.dongthuan.platform.pdf.HtmlPdf;
import org.dongthuan.platform.time.Vietnam;

/**
 * How an incident stands at one moment, on a few pages to print: a working paper for a meeting, in Vietnamese. What is sent
 * up a chain is a {@link org.dongthuan.casetracking.report.domain.Report}, signed and sealed; this says of itself that it is
 * not.
 */
@ApplicationScoped
class SituationReport {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** So many rows of one list; how many more there are is said below it. */
    private static final int MOST = 99;

    private static final String STYLE = """
            @page { size: A4; margin: 18mm 16mm; @bottom-right { font-family: Document; font-size: 9pt; content: counter(page) "/" counter(pages) } }
            body { font-family: Document; font-size: 10.5pt; line-height: 1.35 }
            h1 { font-size: 15pt; font-weight: normal; margin: 0 0 1mm 0 }
            h2 { font-size: 12pt; font-weight: normal; margin: 6mm 0 1.5mm 0; border-bottom: 0.5pt solid #000 }
            table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate }
            th, td { border: 0.5pt solid #000; padding: 1mm 1.5mm; text-align: left; vertical-align: top;
              font-weight: normal }
            th { background: #eee }
            tr { page-break-inside: avoid }
            .note { border: 0.5pt solid #000; padding: 1.5mm 2mm; margin: 2mm 0 }
            """;

    private final LiveFigures figures;
    private final IncidentRepository incidents;
    private final DeadlineRepository deadlines;
    private final ObligationRepository obligations;
    private final RumourRepository rumours;
    private final ReportRepository reports;
    private final Rulebook rulebook;
    private final Documents names;
    private final CurrentActor actor;

    SituationReport(
            LiveFigures figures,
            IncidentRepository incidents,
            DeadlineRepository deadlines,
            ObligationRepository obligations,
            RumourRepository rumours,
            ReportRepository reports,
            Rulebook rulebook,
            Documents names,
            CurrentActor actor) {
        this.figures = figures;
        this.incidents = incidents;
        this.deadlines = deadlines;
        this.obligations = obligations;
        this.rumours = rumours;
        this.reports = reports;
        this.rulebook = rulebook;
        this.names = names;
        this.actor = actor;
    }

    byte[] of(Incident incident, Instant at) {
        Words words = Words.in("vi");
        return HtmlPdf.of("<html lang=\"vi\"><head><title>" + Html.text("Tình hình sự việc " + incident.code())
                + "</title><style>" + STYLE + "</style></head><body>"
                + head(incident, at, words)
                + numbers(incident, words)
                + overdue(incident, words)
                + clocks(incident, words)
                + promises(incident, Vietnam.dayOf(at), words)
                + rumours(incident, words)
                + reports(incident, words)
                + "</body></html>");
    }

    private String head(Incident incident, Instant at, Words words) {
        String bodies = incidents.organisations(incident.id()).stream()
                .map(one -> words.of("role", one.role()) + ": " + names.nameOf(one.org()))
                .collect(Collectors.joining("; "));
        return "<h1>" + Html.text("Tình hình sự việc " + incident.code()) + "</h1><p>"
                + Html.text(names.nameOf(incident.placeCode()) + ", từ "
                        + moment(incident.window().from()) + " đến "
                        + moment(incident.window().to()) + "\n" + bodies + "\nTrạng thái: "
                        + words.of("incident", incident.state())
                        + incident.containedAt()
                                .map(when -> "; ngăn chặn lúc " + moment(when))
                                .orElse(""))
                + "</p><p class=\"note\">"
                + Html.text("Số liệu lúc " + moment(at) + ", lập cho "
                        + actor.get()
                                .org()
                                .map(names::nameOf)
                                .orElse(words.of("role", actor.get().primaryRole()))
                        + ". Bản in để làm việc, chưa ký; văn bản gửi cấp trên là báo cáo đã ký số.")
                + "</p>";
    }

    /** Every part stands beside the total that it is part of. */
    private String numbers(Incident incident, Words words) {
        Figures live = figures.of(incident.id());
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("Đơn, phản ánh đã nhận", live.submissions()));
        rows.add(row("Người có vụ việc", live.people().all()));
        rows.add(row("– đã được báo kết quả", live.people().told()));
        rows.add(row(
                "– chưa được báo kết quả", live.people().all() - live.people().told()));
        live.casesByState().forEach((state, count) -> rows.add(row("Vụ việc: " + words.of("case", state), count)));
        rows.add(row("Tài khoản trong danh sách", live.accounts().listed()));
        rows.add(row("– đã đóng", live.accounts().closed()));
        rows.add(row("– giữ lại theo ý chủ tài khoản", live.accounts().kept()));
        rows.add(row("– chưa xử lý xong", live.accounts().open()));
        live.accountsByState()
                .forEach((state, count) -> rows.add(row("Tài khoản: " + words.of("account", state), count)));
        return section("1. Con số", List.of("Nội dung", "Số lượng"), rows);
    }

    private String overdue(Incident incident, Words words) {
        List<List<String>> rows =
                deadlines
                        .page(DeadlineFilter.overdueOf(incident.id()), new PageRequest(MOST, null), actor.get())
                        .stream()
                        .map(deadline -> List.of(
                                deadline.ruleCode() + "\n" + source(deadline),
                                owner(deadline, words),
                                moment(deadline.due().at()),
                                deadline.cause()
                                        .map(Cause::code)
                                        .map(code -> words.of("cause", code))
                                        .orElse("Chưa nêu nguyên nhân")))
                        .toList();
        return section("2. Quá hạn, chưa làm", List.of("Quy tắc", "Ai phải làm", "Đến hạn", "Nguyên nhân"), rows);
    }

    private String clocks(Incident incident, Words words) {
        Map<String, List<DeadlineRepository.Total>> byRule = deadlines.totals(incident.id()).stream()
                .collect(Collectors.groupingBy(DeadlineRepository.Total::ruleCode, TreeMap::new, Collectors.toList()));
        List<List<String>> rows = byRule.entrySet().stream()
                .map(rule -> Stream.concat(
                                Stream.of(rule.getKey()),
                                Stream.of(DeadlineState.RUNNING, DeadlineState.MET, DeadlineState.MISSED)
                                        .map(state -> count(rule.getValue(), state)))
                        .toList())
                .toList();
        return section(
                "3. Thời hạn theo quy tắc",
                List.of(
                        "Quy tắc",
                        words.of("deadline", DeadlineState.RUNNING),
                        words.of("deadline", DeadlineState.MET),
                        words.of("deadline", DeadlineState.MISSED)),
                rows);
    }

    private String promises(Incident incident, LocalDate today, Words words) {
        List<List<String>> rows =
                obligations.page(new ObligationFilter(incident.id(), null, null), new PageRequest(MOST, null)).stream()
                        .sorted(ObligationRepository.BY_CODE)
                        .map(one -> List.of(
                                one.code() + ". " + one.target(),
                                name(one.obligor(), words) + "\nThực hiện: " + name(one.performer(), words),
                                one.dueOn().map(DAY::format).orElse("–") + (one.overdue(today) ? "\nQuá hạn" : ""),
                                words.of("obligation", one.state()) + review(one)))
                        .toList();
        return section(
                "4. Đã cam kết, ai còn nợ gì", List.of("Nghĩa vụ", "Bên có nghĩa vụ", "Đến hạn", "Trạng thái"), rows);
    }

    private String rumours(Incident incident, Words words) {
        List<List<String>> rows = rumours.page(incident.id(), new PageRequest(MOST, null)).stream()
                .map(one -> List.of(
                        moment(one.seenAt()) + "\n" + words.of("rumour-kind", one.kind()),
                        one.claim(),
                        words.of("rumour", one.state()),
                        one.correction().orElse("–")))
                .toList();
        return section("5. Tin đồn và cải chính", List.of("Ghi nhận", "Nội dung", "Trạng thái", "Cải chính"), rows);
    }

    private String reports(Incident incident, Words words) {
        List<List<String>> rows = reports.page(incident.id(), new PageRequest(MOST, null)).stream()
                .map(one -> List.of(
                        one.number(),
                        words.of("chain", one.chain()),
                        words.of("report", one.state()),
                        one.sentAt().map(SituationReport::moment).orElse("–")))
                .toList();
        return section("6. Báo cáo cấp trên", List.of("Số", "Tuyến", "Trạng thái", "Gửi lúc"), rows);
    }

    /** A page is read with one row more than it shows: with that one there are more. */
    private static String section(String title, List<String> head, List<List<String>> rows) {
        String list = rows.isEmpty()
                ? "<p>Không có.</p>"
                : Html.table(head, rows.stream().limit(MOST).toList());
        return "<h2>" + Html.text(title) + "</h2>" + list
                + (rows.size() > MOST ? "<p>Còn nữa; xem đủ trong bảng tính.</p>" : "");
    }

    private String source(Deadline deadline) {
        return rulebook.version(deadline.ruleCode(), deadline.ruleVersion()).source();
    }

    private String owner(Deadline deadline, Words words) {
        String org = deadline.owner().org();
        return org == null ? words.of("role", deadline.owner().role()) : names.nameOf(org);
    }

    private String name(Body body, Words words) {
        return body.org() == null ? words.of("role", body.role()) : names.nameOf(body.org());
    }

    private static String review(Obligation obligation) {
        return obligation.reviewOn().map(day -> "\nXem lại " + DAY.format(day)).orElse("");
    }

    private static String count(List<DeadlineRepository.Total> totals, DeadlineState state) {
        return Long.toString(totals.stream()
                .filter(total -> total.state() == state)
                .mapToLong(DeadlineRepository.Total::count)
                .sum());
    }

    private static List<String> row(String what, int number) {
        return List.of(what, Integer.toString(number));
    }

    private static String moment(Instant at) {
        return MOMENT.format(at.atZone(Vietnam.ZONE));
    }
}
