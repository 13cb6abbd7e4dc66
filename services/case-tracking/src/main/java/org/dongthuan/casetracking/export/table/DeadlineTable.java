package org.dongthuan.casetracking.export.table;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dongthuan.casetracking.cases.domain.CaseFile;
import org.dongthuan.casetracking.cases.store.CaseRepository;
import org.dongthuan.casetracking.clock.domain.Cause;
import org.dongthuan.casetracking.clock.domain.Deadline;
import org.dongthuan.casetracking.clock.domain.DeadlineState;
import org.dongthuan.casetracking.clock.rule.Rulebook;
import org.dongthuan.casetracking.clock.store.DeadlineFilter;
import org.dongthuan.casetracking.clock.store.DeadlineRepository;
import org.dongthuan.casetracking.document.app.Documents;
import org.dongthuan.casetracking.export.ExportPart;
import org.dongthuan.casetracking.export.Words;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.paging.Cursor;

/** Legal and agreed clocks, one a line, with the source of each rule. */
@ApplicationScoped
class DeadlineTable implements Table {

    private final DeadlineRepository deadlines;
    private final CaseRepository cases;
    private final Rulebook rulebook;
    private final Documents names;
    private final Pages pages;
    private final CurrentActor actor;
    private final InstantSource clock;

    DeadlineTable(
            DeadlineRepository deadlines,
            CaseRepository cases,
            Rulebook rulebook,
            Documents names,
            Pages pages,
            CurrentActor actor,
            InstantSource clock) {
        this.deadlines = deadlines;
        this.cases = cases;
        this.rulebook = rulebook;
        this.names = names;
        this.pages = pages;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public ExportPart part() {
        return ExportPart.DEADLINES;
    }

    @Override
    public List<String> columns(Words words) {
        return words.columns(
                "rule",
                "rule-version",
                "source",
                "case",
                "agency-role",
                "agency",
                "state",
                "state-code",
                "started",
                "due",
                "overdue",
                "met",
                "cause",
                "cause-text");
    }

    @Override
    public void each(UUID incidentId, Words words, Consumer<List<?>> lines) {
        Instant now = clock.instant();
        pages.each(
                "deadline",
                request -> deadlines.page(DeadlineFilter.ofIncident(incidentId), request, actor.get()),
                deadline -> new Cursor(deadline.due().at(), deadline.id()),
                page -> {
                    Map<UUID, String> codes = codes(page);
                    page.forEach(deadline -> lines.accept(line(deadline, codes, words, now)));
                });
    }

    /** Of the cases that the caller may know of; the others stay nameless. */
    private Map<UUID, String> codes(List<Deadline> page) {
        List<UUID> ids = page.stream()
                .map(deadline -> deadline.site().caseId())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : cases.allInScope(ids).stream().collect(Collectors.toMap(CaseFile::id, CaseFile::code));
    }

    private List<?> line(Deadline deadline, Map<UUID, String> codes, Words words, Instant now) {
        UUID caseId = deadline.site().caseId();
        String org = deadline.owner().org();
        return Arrays.asList(
                deadline.ruleCode(),
                deadline.ruleVersion(),
                rulebook.version(deadline.ruleCode(), deadline.ruleVersion()).source(),
                caseId == null ? null : codes.get(caseId),
                words.of("role", deadline.owner().role()),
                org == null ? null : names.nameOf(org),
                words.of("deadline", deadline.state()),
                deadline.state().name(),
                deadline.inputs().startedAt(),
                deadline.due().at(),
                words.yesNo(overdue(deadline, now)),
                deadline.metAt().orElse(null),
                words.of("cause", deadline.cause().map(Cause::code).orElse(null)),
                deadline.cause().map(Cause::text).orElse(null));
    }

    private static boolean overdue(Deadline deadline, Instant now) {
        return deadline.metAt().isEmpty() && (deadline.state() == DeadlineState.MISSED || deadline.isOver(now));
    }
}
