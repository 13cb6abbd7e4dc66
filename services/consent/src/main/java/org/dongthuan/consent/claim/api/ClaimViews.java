package org.dongthuan.consent.claim.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.consent.circumstance.Circumstances;
import org.dongthuan.consent.claim.domain.Claim;
import org.dongthuan.consent.claim.store.ClaimRepository;
import org.dongthuan.consent.claim.store.Evidence;
import org.dongthuan.consent.hearing.Hearings;
import org.dongthuan.consent.ledger.RecordState;
import org.dongthuan.consent.ledger.RecordStates;
import org.dongthuan.consent.reference.AccountRef;
import org.dongthuan.consent.reference.Accounts;
import org.dongthuan.consent.verdict.Opinion;
import org.dongthuan.consent.verdict.Opinions;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.paging.Cursor;
import org.dongthuan.platform.paging.Page;
import org.dongthuan.platform.paging.PageRequest;

/** Shows a claim as far as the caller may see it. */
@ApplicationScoped
public class ClaimViews {

    private final ClaimRepository claims;
    private final Accounts accounts;
    private final Opinions opinions;
    private final RecordStates records;
    private final Circumstances circumstances;
    private final Hearings hearings;
    private final CurrentActor actor;

    ClaimViews(
            ClaimRepository claims,
            Accounts accounts,
            Opinions opinions,
            RecordStates records,
            Circumstances circumstances,
            Hearings hearings,
            CurrentActor actor) {
        this.claims = claims;
        this.accounts = accounts;
        this.circumstances = circumstances;
        this.hearings = hearings;
        this.opinions = opinions;
        this.records = records;
        this.actor = actor;
    }

    /** Without evidence, circumstances, hearings and opinions. */
    @Transactional
    public Page<ClaimView> page(List<Claim> rows, PageRequest request) {
        Map<UUID, RecordState> states =
                records.states(rows.stream().map(Claim::id).toList());
        Map<UUID, AccountRef> about =
                accounts.find(rows.stream().map(Claim::accountId).toList());
        return Page.of(
                rows,
                request,
                c -> new Cursor(c.createdAt(), c.id()),
                c -> view(c, states.get(c.id()), Optional.ofNullable(about.get(c.accountId())), false));
    }

    /** With all of them, as far as the caller may see them. */
    @Transactional
    public ClaimView view(Claim claim) {
        RecordState worth = records.states(List.of(claim.id())).get(claim.id());
        return view(claim, worth, accounts.find(claim.accountId()), true);
    }

    private ClaimView view(Claim claim, RecordState worth, Optional<AccountRef> account, boolean full) {
        Actor who = actor.get();
        // The State Bank branch supervises banks, not people: it sees no way back to a person.
        Optional<AccountRef> person = who.has(Roles.SB) ? Optional.empty() : account;
        return new ClaimView(
                claim.id(),
                claim.accountId(),
                claim.incidentId(),
                account.flatMap(AccountRef::bankOrg).orElse(null),
                person.flatMap(AccountRef::personId).orElse(null),
                person.flatMap(AccountRef::caseId).orElse(null),
                person.flatMap(AccountRef::code).orElse(null),
                claim.state(),
                worth,
                claim.verdict().orElse(null),
                claim.round(),
                account.flatMap(AccountRef::openedAt).orElse(null),
                claim.dueAt().orElse(null),
                claim.createdAt(),
                full ? evidence(claim, who) : null,
                full ? circumstances.shownTo(who, claim) : null,
                full && who.hasAny(Roles.CIT, Roles.CO, Roles.CC, Roles.CP, Roles.DPO)
                        ? hearings.shownTo(who, claim.id())
                        : null,
                full && who.hasAny(Roles.CO, Roles.DPO) ? opinionsOf(claim) : null,
                claim.version());
    }

    private List<Opinion> opinionsOf(Claim claim) {
        return opinions.of(claim.id(), claim.round());
    }

    private List<Evidence> evidence(Claim claim, Actor who) {
        List<Evidence> all = claims.evidenceOf(claim.id());
        if (who.hasAny(Roles.PO, Roles.POL)) {
            // Its own uploads only (DOMAIN §1, consent evidence and verdict).
            return all.stream()
                    .filter(e -> who.org().filter(e.org()::equals).isPresent())
                    .toList();
        }
        return who.has(Roles.SB)
                ? all.stream()
                        .map(e -> new Evidence(
                                e.kind(), e.documentDate(), e.identifiesPerson(), null, e.org(), e.submittedAt()))
                        .toList()
                : all;
    }
}
