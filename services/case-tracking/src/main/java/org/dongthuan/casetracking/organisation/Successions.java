package org.dongthuan.casetracking.organisation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All successions, in memory: every scope asks, and they change a few times a year. Read anew when rows are loaded. */
@ApplicationScoped
public class Successions {

    /** Before consumers and the sweep ask. */
    private static final int FIRST = 10;

    /** What is said of one place beats what is said of all; then the latest word counts. */
    private static final Comparator<Succession> BEST =
            Comparator.comparing((Succession row) -> row.place() != null).thenComparing(Succession::validFrom);

    private final SuccessionStore store;
    private volatile List<Succession> rows = List.of();

    Successions(SuccessionStore store) {
        this.store = store;
    }

    void start(@Observes @Priority(FIRST) StartupEvent event) {
        load(SuccessionFile.rows());
    }

    /**
     * Takes rows over and uses them from now on.
     *
     * @throws IllegalStateException when one is stored with other values: nothing of these is in force then
     */
    public void load(List<Succession> more) {
        QuarkusTransaction.requiringNew().run(() -> store.load(more));
        rows = List.copyOf(QuarkusTransaction.requiringNew().call(store::all));
    }

    /** Those in force on the day, in the order of their days. */
    public List<Succession> inForce(LocalDate day) {
        return rows.stream().filter(row -> !row.validFrom().isAfter(day)).toList();
    }

    /**
     * The way from an organisation to the one that has its duty on the day; a successor may have one itself.
     *
     * @return in order; empty when it still has the duty, or has it again
     */
    public List<Succession> path(String role, String org, String place, LocalDate day) {
        List<Succession> left = new ArrayList<>(inForce(day));
        List<Succession> path = new ArrayList<>();
        Optional<Succession> next = next(left, role, org, place);
        while (next.isPresent()) {
            Succession step = next.get();
            path.add(step);
            // Nothing older than the step itself follows on it: an organisation can get a duty back.
            left.removeIf(row -> row.equals(step) || row.validFrom().isBefore(step.validFrom()));
            next = next(left, role, step.toOrg(), place);
        }
        boolean back = !path.isEmpty() && path.getLast().toOrg().equals(org);
        return back ? List.of() : path;
    }

    /** Who has the duty of an organisation on the day; itself when nobody took over. */
    public String holder(String role, String org, String place, LocalDate day) {
        List<Succession> path = path(role, org, place, day);
        return path.isEmpty() ? org : path.getLast().toOrg();
    }

    private static Optional<Succession> next(List<Succession> left, String role, String org, String place) {
        return left.stream().filter(row -> row.covers(role, org, place)).max(BEST);
    }
}
