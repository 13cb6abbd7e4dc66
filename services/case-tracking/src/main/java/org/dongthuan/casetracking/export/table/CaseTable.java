package org.dongthuan.casetracking.export.table;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.dongthuan.casetracking.cases.domain.CaseFile;
import org.dongthuan.casetracking.cases.store.AccountRefs;
import org.dongthuan.casetracking.cases.store.AccountRefs.AccountRef;
import org.dongthuan.casetracking.export.ExportPart;
import org.dongthuan.casetracking.export.Words;

/** Cases, one a line. */
@ApplicationScoped
class CaseTable implements Table {

    private final CasesOfIncident cases;
    private final AccountRefs accounts;

    CaseTable(CasesOfIncident cases, AccountRefs accounts) {
        this.cases = cases;
        this.accounts = accounts;
    }

    @Override
    public ExportPart part() {
        return ExportPart.CASES;
    }

    @Override
    public List<String> columns(Words words) {
        return words.columns(
                "case",
                "state",
                "state-code",
                "result",
                "origin",
                "place",
                "opened",
                "accounts",
                "told",
                "lead",
                "supervisor");
    }

    @Override
    public void each(UUID incidentId, Words words, Consumer<List<?>> lines) {
        cases.each(incidentId, files -> {
            Map<UUID, List<AccountRef>> held =
                    accounts.of(files.stream().map(CaseFile::id).toList());
            files.forEach(file -> lines.accept(
                    line(file, held.getOrDefault(file.id(), List.of()).size(), words)));
        });
    }

    private static List<?> line(CaseFile file, int accounts, Words words) {
        return Arrays.asList(
                file.code(),
                words.of("case", file.state()),
                file.state().name(),
                words.of("result", file.result().orElse(null)),
                words.of("origin", file.origin()),
                file.placeCode(),
                file.openedAt(),
                accounts,
                words.yesNo(file.holderTold()),
                words.yesNo(file.leadHasVerified()),
                words.yesNo(file.bankSupervisorHasVerified()));
    }
}
