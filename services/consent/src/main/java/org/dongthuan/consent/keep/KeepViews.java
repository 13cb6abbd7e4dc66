package org.dongthuan.consent.keep;

import static org.dongthuan.platform.access.Roles.CIT;
import static org.dongthuan.platform.access.Roles.SB;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.consent.ledger.Notice;
import org.dongthuan.consent.ledger.Notices;
import org.dongthuan.consent.ledger.Purpose;
import org.dongthuan.consent.ledger.RecordStates;
import org.dongthuan.consent.reference.AccountRef;
import org.dongthuan.consent.reference.Accounts;
import org.dongthuan.consent.verdict.Opinion;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.paging.Cursor;
import org.dongthuan.platform.paging.Page;
import org.dongthuan.platform.paging.PageRequest;

/** Shows a keep-consent as far as the caller may see it. */
@ApplicationScoped
class KeepViews {

    private final Accounts accounts;
    private final Notices notices;
    private final RecordStates states;
    private final CurrentActor actor;
    private final InstantSource clock;

    KeepViews(Accounts accounts, Notices notices, RecordStates states, CurrentActor actor, InstantSource clock) {
        this.accounts = accounts;
        this.notices = notices;
        this.states = states;
        this.actor = actor;
        this.clock = clock;
    }

    /** Without opinions, and with the notice only for the holder, who has few. */
    @Transactional
    Page<KeepView> page(List<KeepConsent> rows, PageRequest request) {
        boolean told = actor.get().has(CIT);
        Map<UUID, AccountRef> about =
                accounts.find(rows.stream().map(KeepConsent::accountId).toList());
        Map<UUID, LocalDate> ends =
                states.ends(rows.stream().map(KeepConsent::id).toList());
        return Page.of(
                rows,
                request,
                r -> new Cursor(r.createdAt(), r.id()),
                r -> view(
                        r,
                        Optional.ofNullable(about.get(r.accountId())),
                        Optional.ofNullable(ends.get(r.id())),
                        told,
                        null));
    }

    /** @param opinions null to leave them out */
    @Transactional
    KeepView view(KeepConsent record, List<Opinion> opinions) {
        Optional<LocalDate> end =
                Optional.ofNullable(states.ends(List.of(record.id())).get(record.id()));
        return view(record, accounts.find(record.accountId()), end, true, opinions);
    }

    private KeepView view(
            KeepConsent record,
            Optional<AccountRef> about,
            Optional<LocalDate> end,
            boolean told,
            List<Opinion> opinions) {
        // The State Bank branch supervises banks, not people: it sees no way back to a person.
        boolean masked = actor.get().has(SB);
        Optional<String> code = about.flatMap(AccountRef::code);
        return new KeepView(
                record.id(),
                record.accountId(),
                record.incidentId().orElse(null),
                masked ? null : record.personId(),
                masked ? null : record.caseId().orElse(null),
                masked ? null : code.orElse(null),
                record.state(),
                record.channel().orElse(null),
                masked ? null : record.representation().orElse(null),
                record.answeredAt().orElse(null),
                end.orElse(null),
                record.createdAt(),
                told ? toTell(record, end.isPresent()).orElse(null) : null,
                opinions,
                record.version());
    }

    private Optional<Notice> toTell(KeepConsent record, boolean ends) {
        return switch (record.state()) {
            case REQUESTED -> notices.ofRecord(record.id());
            case GIVEN, PROVEN -> ends ? notices.inForce(Purpose.ACCOUNT_KEEPING, clock.instant()) : Optional.empty();
            default -> Optional.empty();
        };
    }
}
