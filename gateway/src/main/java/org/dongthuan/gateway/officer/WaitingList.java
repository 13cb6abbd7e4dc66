package org.dongthuan.gateway.officer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dongthuan.gateway.client.BankIntegrationClient;
import org.dongthuan.gateway.client.CaseTrackingClient;
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

    /** States that an incident leaves by somebody's decision. */
    private static final List<String> MOVED_BY_PEOPLE = List.of("REPORTED", "CONFIRMED", "CONTAINED", "VERIFYING");

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
                tasks(RoleSets.WORKERS, "OVERDUE", page),
                tasks(RoleSets.WORKERS, "DUE_SOON", page),
                tasks(Set.of("CC"), "ANSWERED", page),
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
                        Set.of("CO", "CC", "CP", "PP", "PO", "POL", "BK", "BKA", "SB", "ST", "DPO"),
                        "deadlines",
                        "/officer/deadlines?view=UNEXPLAINED",
                        "deadline",
                        () -> deadlines(page)),
                new Source(Set.of("CO"), "messages", "/officer/messages", "message", () -> messages(page)));
    }

    /** The first of a worklist, which is ordered by urgency; nothing is counted. */
    private Source tasks(Set<String> roles, String view, Page page) {
        return new Source(
                roles,
                "tasks." + view,
                "/officer/tasks?view=" + view,
                "task",
                () -> cases.tasks(view, null, SHORT).items().stream()
                        .map(one -> new Row(
                                Subject.TASK.page(one.id()),
                                page.text(one.code()) + " · " + page.label(one.whatKind(), one.what()),
                                one.state(),
                                one.dueAt())));
    }

    private Source complaints(Set<String> roles, String state, Page page) {
        return source(
                roles,
                "complaints",
                state,
                "complaint",
                () -> intake.complaints(state, null, null, SHORT).items().stream()
                        .map(one -> new Row(
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
                        .map(one -> new Row(
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
                                one.dueAt())));
    }

    private Source keeps(Set<String> roles, String state, Page page) {
        return source(
                roles,
                "keep-consents",
                state,
                "keep-consent",
                () -> consent.keeps(state, null, SHORT).items().stream()
                        .map(one -> new Row(
                                "/officer/keep-consents/" + one.id(),
                                page.label("area", "keep-consents"),
                                one.state(),
                                one.createdAt())));
    }

    private Stream<Row> incidents(Officer officer) {
        return cases.incidents(MOVED_BY_PEOPLE, null, null, SHORT).items().stream()
                .filter(one -> !ActionForm.offered(officer, Subject.INCIDENT, Thing.of(one))
                        .isEmpty())
                .map(one -> new Row("/officer/incidents/" + one.id(), one.code(), one.state(), one.reportedAt()));
    }

    private Stream<Row> orders(Page page) {
        return Stream.of("closure-orders", "default-closures")
                .flatMap(kind -> bank.orders(kind, null, SHORT).items().stream()
                        .filter(one -> "PROPOSED".equals(one.state()))
                        .map(one -> new Row(
                                "/officer/" + kind + "/" + one.id(),
                                page.label("order-kind", kind) + " · " + page.org(one.bankOrg()) + " · " + one.total(),
                                one.state(),
                                one.createdAt())));
    }

    private Stream<Row> inquiries(Page page) {
        return bank.inquiries(null, "PROPOSED", null, SHORT).items().stream()
                .map(one -> new Row(
                        "/officer/inquiries?state=PROPOSED",
                        page.label("result", one.outcome()),
                        one.state(),
                        one.createdAt()));
    }

    /** Missed ones that ask this role for their cause. */
    private Stream<Row> deadlines(Page page) {
        return cases.deadlines(null, null, true, true, null, null, SHORT).items().stream()
                .map(one -> new Row(
                        "/officer/deadlines/" + one.id(),
                        page.label("clock", one.ruleCode()),
                        one.state(),
                        one.dueAt()));
    }

    private Stream<Row> messages(Page page) {
        return notification.messages(null, "FALLBACK", null, SHORT).items().stream()
                .map(one -> new Row(
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
