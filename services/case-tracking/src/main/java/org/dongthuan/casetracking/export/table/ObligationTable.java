package org.dongthuan.casetracking.export.table;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.dongthuan.casetracking.commitment.domain.Body;
import org.dongthuan.casetracking.commitment.domain.Obligation;
import org.dongthuan.casetracking.commitment.store.ObligationFilter;
import org.dongthuan.casetracking.commitment.store.ObligationRepository;
import org.dongthuan.casetracking.document.app.Documents;
import org.dongthuan.casetracking.export.ExportPart;
import org.dongthuan.casetracking.export.Words;
import org.dongthuan.platform.paging.Cursor;
import org.dongthuan.platform.time.Vietnam;

/** Promises of the commitments, one a line: who answers for it, who does it, by when, how it stands. */
@ApplicationScoped
class ObligationTable implements Table {

    private final ObligationRepository obligations;
    private final Documents names;
    private final Pages pages;
    private final InstantSource clock;

    ObligationTable(ObligationRepository obligations, Documents names, Pages pages, InstantSource clock) {
        this.obligations = obligations;
        this.names = names;
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    public ExportPart part() {
        return ExportPart.OBLIGATIONS;
    }

    @Override
    public List<String> columns(Words words) {
        return words.columns(
                "obligation",
                "target",
                "obligor",
                "performer",
                "beneficiary",
                "state",
                "state-code",
                "due",
                "overdue",
                "evidence",
                "submitted",
                "review");
    }

    @Override
    public void each(UUID incidentId, Words words, Consumer<List<?>> lines) {
        LocalDate today = Vietnam.dayOf(clock.instant());
        // Few by nature, and all made at once: their codes are the order people know.
        List<Obligation> all = new ArrayList<>();
        pages.each(
                "obligation",
                request -> obligations.page(new ObligationFilter(incidentId, null, null), request),
                obligation -> new Cursor(obligation.createdAt(), obligation.id()),
                all::addAll);
        all.stream()
                .sorted(ObligationRepository.BY_CODE)
                .forEach(obligation -> lines.accept(line(obligation, words, today)));
    }

    private List<?> line(Obligation obligation, Words words, LocalDate today) {
        return Arrays.asList(
                obligation.code(),
                obligation.target(),
                name(obligation.obligor()),
                name(obligation.performer()),
                name(obligation.beneficiary()),
                words.of("obligation", obligation.state()),
                obligation.state().name(),
                obligation.dueOn().orElse(null),
                words.yesNo(obligation.overdue(today)),
                obligation.evidenceRef().orElse(null),
                obligation.submittedAt().orElse(null),
                obligation.reviewOn().orElse(null));
    }

    private String name(Body body) {
        return body.org() == null ? body.role() : names.nameOf(body.org());
    }
}
