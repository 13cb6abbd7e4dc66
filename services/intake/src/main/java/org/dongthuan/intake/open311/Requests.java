package org.dongthuan.intake.open311;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dongthuan.intake.complaint.domain.Complaint;
import org.dongthuan.intake.complaint.store.ComplaintFilter;
import org.dongthuan.intake.complaint.store.ComplaintRepository;
import org.dongthuan.platform.paging.Cursor;
import org.dongthuan.platform.paging.Page;
import org.dongthuan.platform.paging.PageRequest;

/** What became of reports: complaints in the partner's scope, at most 90 days or 1000 of them, newest first. */
@ApplicationScoped
class Requests {

    private static final Duration SPAN = Duration.ofDays(90);
    private static final int MOST = 1000;
    private static final int PAGE = 100;
    private static final String OPEN = "open";
    private static final String CLOSED = "closed";
    private static final UUID LAST = new UUID(-1, -1);
    private static final ComplaintFilter ANY = new ComplaintFilter(null, null, null, null, null, null);

    private final ComplaintRepository complaints;
    private final InstantSource clock;

    Requests(ComplaintRepository complaints, InstantSource clock) {
        this.complaints = complaints;
        this.clock = clock;
    }

    /** The standard's parameters; every one may be absent. @param ids with commas; with them nothing else counts */
    record Asked(String ids, String serviceCode, String startDate, String endDate, String status) {}

    /** @throws Open311Problem 400 for a parameter that cannot be, 404 for an unknown service */
    Format.Answer list(Asked asked) {
        return rows(asked.ids() == null ? between(asked) : named(asked.ids()));
    }

    /** @throws Open311Problem 404 when there is none, or none that the partner may know of */
    Format.Answer one(String id) {
        return rows(List.of(find(id)));
    }

    /** Reports are filed at once, so that a token is the id itself. */
    Format.Answer token(String token) {
        String id = find(token).id().toString();
        return new Format.Answer(
                "service_requests", "request", List.of(Rows.of("service_request_id", id, "token", id)));
    }

    private Complaint find(String id) {
        return named(id).stream()
                .findFirst()
                .orElseThrow(() -> new Open311Problem(404, "service_request_id was not found."));
    }

    private List<Complaint> named(String ids) {
        try {
            Set<UUID> asked = Arrays.stream(ids.split(","))
                    .map(String::strip)
                    .map(UUID::fromString)
                    .collect(Collectors.toSet());
            return complaints.inScope(asked);
        } catch (IllegalArgumentException e) {
            throw new Open311Problem(404, "service_request_id was not found.");
        }
    }

    private List<Complaint> between(Asked asked) {
        if (asked.serviceCode() != null) {
            Catalogue.known(asked.serviceCode());
        }
        Optional<Boolean> closed = closed(asked.status());
        Instant until = moment("end_date", asked.endDate()).orElse(clock.instant());
        Instant from = moment("start_date", asked.startDate()).orElse(until.minus(SPAN));
        if (from.isAfter(until) || Duration.between(from, until).compareTo(SPAN) > 0) {
            throw new Open311Problem(400, "start_date and end_date: at most 90 days, the earlier one first.");
        }
        List<Complaint> found = new ArrayList<>();
        // Straight to the end of the window, however much is newer.
        String after = new Cursor(until.plusMillis(1), LAST).encode();
        do {
            PageRequest request = new PageRequest(PAGE, after);
            Page<Complaint> page = Page.of(
                    complaints.page(ANY, request),
                    request,
                    row -> new Cursor(row.submittedAt(), row.id()),
                    Function.identity());
            page.items().stream()
                    .filter(row -> !row.submittedAt().isBefore(from)
                            && !row.submittedAt().isAfter(until))
                    .filter(row ->
                            closed.isEmpty() || closed.get() == row.state().settled())
                    .forEach(found::add);
            boolean past = page.items().isEmpty()
                    || page.items().getLast().submittedAt().isBefore(from);
            after = past ? null : page.next();
        } while (after != null && found.size() < MOST);
        return found.subList(0, Math.min(found.size(), MOST));
    }

    private static Format.Answer rows(List<Complaint> found) {
        return new Format.Answer(
                "service_requests", "request", found.stream().map(Requests::row).toList());
    }

    /** Whom it is about, what they tell and where they live stay out; the commune is the closest that is shown. */
    private static Map<String, Object> row(Complaint complaint) {
        return Rows.of(
                "service_request_id", complaint.id().toString(),
                "status", complaint.state().settled() ? CLOSED : OPEN,
                "service_name", Catalogue.NAME,
                "service_code", complaint.matter(),
                "requested_datetime", complaint.submittedAt().toString(),
                "address_id", complaint.placeCode());
    }

    private static Optional<Boolean> closed(String status) {
        return switch (status) {
            case null -> Optional.empty();
            case OPEN -> Optional.of(false);
            case CLOSED -> Optional.of(true);
            default -> throw new Open311Problem(400, "status: open or closed.");
        };
    }

    private static Optional<Instant> moment(String name, String text) {
        try {
            return Optional.ofNullable(text).map(OffsetDateTime::parse).map(OffsetDateTime::toInstant);
        } catch (DateTimeParseException e) {
            throw new Open311Problem(400, name + ": a moment with its offset, such as 2023-08-09T07:00:00+07:00.");
        }
    }
}
