package org.dongthuan.gateway.officer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dongthuan.gateway.client.BankIntegrationClient;
import org.dongthuan.gateway.client.CaseTrackingClient;
import org.dongthuan.gateway.client.CaseTrackingClient.Deadline;
import org.dongthuan.gateway.client.CaseTrackingClient.Task;
import org.dongthuan.gateway.client.ConsentClient;
import org.dongthuan.gateway.client.IntakeClient;
import org.dongthuan.gateway.client.NotificationClient;
import org.dongthuan.gateway.client.Part;
import org.dongthuan.gateway.officer.Waiting.Row;
import org.dongthuan.gateway.web.Page;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Gathers what waits for an officer, from the states that only their role moves on. */
@ApplicationScoped
public class WaitingList {

    private static final int SHORT = 10;

    /** Tasks among them are passed over. */
    private static final int LOOKED_AT = 30;

    /** Roles that owe something by a deadline. */
    private static final Set<String> ANSWERING =
            Set.of("CO", "CC", "CP", "PP", "PO", "POL", "BK", "BKA", "SB", "ST", "DPO");

    /** States that an incident leaves by somebody's decision. */
    private static final List<String> MOVED_BY_PEOPLE = List.of("REPORTED", "CONFIRMED", "CONTAINED", "VERIFYING");

    private static final Map<String, Place> PLACES = Map.of(
            "COMPLAINT", new Place(Area.COMPLAINTS, Subject.COMPLAINT),
            "VIOLATION_NOTICE", new Place(Area.VIOLATION_NOTICES, Subject.VIOLATION_NOTICE),
            "DATA_REQUEST", new Place(Area.DATA_REQUESTS, Subject.DATA_REQUEST),
            "CRIME_FILE", new Place(Area.CRIME_FILES, Subject.CRIME_FILE));

    private final IntakeClient intake;
    private final CaseTrackingClient cases;
    private final BankIntegrationClient bank;
    private final ConsentClient consent;
    private final NotificationClient notification;
    private final RightsWaiting rights;
    private final VaultWaiting vault;
    private final SupervisionWaiting supervision;
    private final FormalWaiting formal;
    private final ManagedExecutor executor;

    WaitingList(
            @RestClient IntakeClient intake,
            @RestClient CaseTrackingClient cases,
            @RestClient BankIntegrationClient bank,
            @RestClient ConsentClient consent,
            @RestClient NotificationClient notification,
            RightsWaiting rights,
            VaultWaiting vault,
            SupervisionWaiting supervision,
            FormalWaiting formal,
            ManagedExecutor executor) {
        this.intake = intake;
        this.cases = cases;
        this.bank = bank;
        this.consent = consent;
        this.notification = notification;
        this.rights = rights;
        this.vault = vault;
        this.supervision = supervision;
        this.formal = formal;
        this.executor = executor;
    }

    /** Where things that deadlines are about have their pages. */
    private record Place(Area area, Subject subject) {}

    /** A part and the roles it waits for. @param title label of kind {@code waiting} @param all path of the whole list */
    record Source(Set<String> roles, String title, String all, String kind, Supplier<Stream<Row>> rows) {}

    /** Asks all services at once, so that a hanging one costs its timeout only once. */
    List<Waiting> of(Officer officer, Page page) {
        List<CompletableFuture<Waiting>> asked = Stream.of(
                        sources(officer, page),
                        rights.sources(page),
                        vault.sources(page),
                        supervision.sources(page),
                        formal.sources(page))
                .flatMap(List::stream)
                .filter(source -> source.roles().stream().anyMatch(officer::has))
                .map(source -> executor.supplyAsync(() -> ask(source)))
                .toList();
        return asked.stream().map(CompletableFuture::join).toList();
    }

    private static Waiting ask(Source source) {
        Part<List<Row>> rows = Part.of(() -> source.rows().get().limit(SHORT).toList());
        return new Waiting(source.title(), source.all(), source.kind(), rows);
    }

    private List<Source> sources(Officer officer, Page page) {
        return List.of(
                tasks(RoleSets.WORKERS, "UNIT", page),
                new Source(
                        ANSWERING, "deadlines.RUNNING", "/officer/deadlines", "deadline", () -> running(officer, page)),
                answers(page),
                complaints(Set.of("CO"), "SUBMITTED", page),
                complaints(Set.of("CC"), "TRIAGE", page),
                complaints(Set.of("CC"), "IN_PROGRESS", page),
                new Source(
                        Set.of("CC", "CP", "UT"),
                        "incidents",
                        "/officer/incidents",
                        "incident",
                        () -> incidents(officer)),
                new Source(
                        Set.of("CC", "BKA"), "orders", "/officer/closure-orders", "closure-order", () -> orders(page)),
                accounts(Set.of("CO", "CC", "CP"), "REJECTED", page),
                accounts(Set.of("CO", "CC"), "REMEDY", page),
                accounts(Set.of("CO", "CC"), "INFO_REQUIRED", page),
                new Source(
                        Set.of("CO"),
                        "inquiries",
                        "/officer/inquiries?state=PROPOSED",
                        "inquiry",
                        () -> inquiries(page)),
                claims(Set.of("PO", "POL", "BK"), "EVIDENCE_REQUESTED", page),
                claims(Set.of("CO", "DPO"), "UNDER_CHECK", page),
                keeps(Set.of("CO"), "REQUESTED", page),
                keeps(Set.of("CO", "DPO"), "GIVEN", page),
                new Source(
                        ANSWERING,
                        "deadlines",
                        "/officer/deadlines?view=UNEXPLAINED",
                        "deadline",
                        () -> deadlines(page)),
                new Source(Set.of("CO"), "messages", "/officer/messages", "message", () -> messages(page)));
    }

    /** Answers of other agencies, which the lead looks at: nobody is late with them any more. */
    private Source answers(Page page) {
        return new Source(
                Set.of("CC"),
                "tasks.ANSWERED",
                "/officer/tasks?view=ANSWERED",
                "task",
                () -> cases.tasks("ANSWERED", null, SHORT).items().stream()
                        .map(one -> Row.since(Subject.TASK.page(one.id()), task(one, page), one.state(), null)));
    }

    /** The first of a worklist, which is ordered by urgency; nothing is counted. */
    private Source tasks(Set<String> roles, String view, Page page) {
        return new Source(
                roles,
                "tasks." + view,
                "/officer/tasks?view=" + view,
                "task",
                () -> cases.tasks(view, null, SHORT).items().stream()
                        .map(one -> Row.due(Subject.TASK.page(one.id()), task(one, page), one.state(), one.dueAt())));
    }

    private static String task(Task one, Page page) {
        return page.text(one.code()) + " · " + page.label(one.whatKind(), one.what());
    }

    private Source complaints(Set<String> roles, String state, Page page) {
        return source(
                roles,
                "complaints",
                state,
                "complaint",
                () -> intake.complaints(state, null, null, SHORT).items().stream()
                        .map(one -> Row.since(
                                "/officer/complaints/" + one.id(),
                                one.code() + " · " + page.text(one.fullName()),
                                one.state(),
                                one.submittedAt())));
    }

    private Source accounts(Set<String> roles, String state, Page page) {
        return source(
                roles,
                "accounts",
                state,
                "account",
                () -> bank.accounts(null, null, state, null, SHORT).items().stream()
                        .map(one -> Row.since(
                                "/officer/accounts/" + one.id(),
                                page.text(one.code()) + " · " + page.text(page.label("rejection", one.rejection())),
                                one.state(),
                                one.decidedAt())));
    }

    private Source claims(Set<String> roles, String state, Page page) {
        return source(
                roles,
                "consent-claims",
                state,
                "consent-claim",
                () -> consent.claims(null, state, null, SHORT).items().stream()
                        .map(one -> new Row(
                                "/officer/consent-claims/" + one.id(),
                                page.text(one.code()) + " · " + page.org(one.bankOrg()),
                                one.state(),
                                // The date is that of the evidence, which is here once somebody judges it.
                                "EVIDENCE_REQUESTED".equals(state) ? one.dueAt() : null,
                                null,
                                null)));
    }

    private Source keeps(Set<String> roles, String state, Page page) {
        return source(
                roles,
                "keep-consents",
                state,
                "keep-consent",
                () -> consent.keeps(state, null, SHORT).items().stream()
                        .map(one -> Row.since(
                                "/officer/keep-consents/" + one.id(),
                                page.label("area", "keep-consents"),
                                one.state(),
                                one.createdAt())));
    }

    private Stream<Row> incidents(Officer officer) {
        return cases.incidents(MOVED_BY_PEOPLE, null, null, SHORT).items().stream()
                .filter(one -> !ActionForm.offered(officer, Subject.INCIDENT, Thing.of(one))
                        .isEmpty())
                .map(one -> Row.since("/officer/incidents/" + one.id(), one.code(), one.state(), one.reportedAt()));
    }

    private Stream<Row> orders(Page page) {
        return Stream.of("closure-orders", "default-closures")
                .flatMap(kind -> bank.orders(kind, null, SHORT).items().stream()
                        .filter(one -> "PROPOSED".equals(one.state()))
                        .map(one -> Row.since(
                                "/officer/" + kind + "/" + one.id(),
                                page.label("order-kind", kind) + " · " + page.org(one.bankOrg()) + " · " + one.total(),
                                one.state(),
                                one.createdAt())));
    }

    private Stream<Row> inquiries(Page page) {
        return bank.inquiries(null, "PROPOSED", null, SHORT).items().stream()
                .map(one -> Row.since(
                        "/officer/inquiries?state=PROPOSED",
                        page.label("result", one.outcome()),
                        one.state(),
                        one.createdAt()));
    }

    /** What this role has to do by law or agreement; of a task the worklist tells. */
    private Stream<Row> running(Officer officer, Page page) {
        boolean hasTasks = Area.TASKS.isFor(officer);
        return cases.deadlines("RUNNING", null, null, true, null, null, LOOKED_AT).items().stream()
                .filter(one -> !hasTasks || !one.subjectKind().equals("TASK"))
                .map(one -> Row.of(one, pathOf(one, officer), one.code() == null ? "" : one.code()));
    }

    /** Where one acts on what the deadline is about; its own page where that has none. */
    private static String pathOf(Deadline one, Officer officer) {
        return Optional.ofNullable(PLACES.get(one.subjectKind()))
                .filter(place -> place.area().isFor(officer))
                .map(place -> place.subject().page(one.subjectId()))
                .orElseGet(() -> Subject.DEADLINE.page(one.id()));
    }

    /** Missed ones that ask this role for their cause. */
    private Stream<Row> deadlines(Page page) {
        return cases.deadlines(null, null, true, true, null, null, SHORT).items().stream()
                .map(one -> new Row(
                        "/officer/deadlines/" + one.id(),
                        (one.code() == null ? "" : one.code() + " · ") + page.label("clock", one.ruleCode()),
                        one.state(),
                        null,
                        one.dueAt(),
                        one));
    }

    private Stream<Row> messages(Page page) {
        return notification.messages(null, "FALLBACK", null, SHORT).items().stream()
                .map(one -> Row.since(
                        "/officer/messages/" + one.id(),
                        page.text(one.code()) + " · " + page.label("purpose", one.purpose()),
                        one.state(),
                        one.createdAt()));
    }

    private static Source source(
            Set<String> roles, String area, String state, String kind, Supplier<Stream<Row>> rows) {
        return new Source(roles, area + "." + state, "/officer/" + area + "?state=" + state, kind, rows);
    }
}
