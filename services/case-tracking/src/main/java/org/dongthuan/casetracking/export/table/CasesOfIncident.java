package org.dongthuan.casetracking.export.table;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.dongthuan.casetracking.cases.domain.CaseFile;
import org.dongthuan.casetracking.cases.store.CaseFilter;
import org.dongthuan.casetracking.cases.store.CaseRepository;
import org.dongthuan.platform.paging.Cursor;

/** Cases of an incident in the caller's scope, page by page. */
@ApplicationScoped
class CasesOfIncident {

    private final CaseRepository cases;
    private final Pages pages;

    CasesOfIncident(CaseRepository cases, Pages pages) {
        this.cases = cases;
        this.pages = pages;
    }

    void each(UUID incidentId, Consumer<List<CaseFile>> page) {
        pages.each(
                "case",
                request -> cases.page(CaseFilter.ofIncident(incidentId), request),
                file -> new Cursor(file.openedAt(), file.id()),
                page);
    }
}
