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
import org.dongthuan.casetracking.document.app.Documents;
import org.dongthuan.casetracking.export.ExportPart;
import org.dongthuan.casetracking.export.Words;

/** Accounts of the cases, one a line, by the states that the bank's events told. */
@ApplicationScoped
class AccountTable implements Table {

    private final CasesOfIncident cases;
    private final AccountRefs accounts;
    private final Documents names;

    AccountTable(CasesOfIncident cases, AccountRefs accounts, Documents names) {
        this.cases = cases;
        this.accounts = accounts;
        this.names = names;
    }

    @Override
    public ExportPart part() {
        return ExportPart.ACCOUNTS;
    }

    @Override
    public List<String> columns(Words words) {
        return words.columns("case", "bank", "state", "state-code", "verdict");
    }

    @Override
    public void each(UUID incidentId, Words words, Consumer<List<?>> lines) {
        cases.each(incidentId, files -> {
            Map<UUID, List<AccountRef>> held =
                    accounts.of(files.stream().map(CaseFile::id).toList());
            for (CaseFile file : files) {
                held.getOrDefault(file.id(), List.of()).forEach(account -> lines.accept(line(file, account, words)));
            }
        });
    }

    private List<?> line(CaseFile file, AccountRef account, Words words) {
        return Arrays.asList(
                file.code(),
                account.bankOrg() == null ? null : names.nameOf(account.bankOrg()),
                words.of("account", account.state()),
                account.state(),
                words.of("verdict", account.verdict()));
    }
}
