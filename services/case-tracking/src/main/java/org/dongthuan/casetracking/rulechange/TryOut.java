package org.dongthuan.casetracking.rulechange;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.dongthuan.casetracking.clock.domain.Deadline;
import org.dongthuan.casetracking.clock.domain.Inputs;
import org.dongthuan.casetracking.clock.rule.Amendment;
import org.dongthuan.casetracking.clock.rule.Counting;
import org.dongthuan.casetracking.clock.rule.Rule;
import org.dongthuan.casetracking.clock.rule.Rulebook;
import org.dongthuan.platform.access.BeyondScope;

/**
 * What a change would have meant for real deadlines: the newest ones of the rule, counted anew, nothing stored. It tells
 * instants, never of which case (DOMAIN §1: an administrator reads no case).
 */
@ApplicationScoped
class TryOut {

    /** Enough to see what it does; one page of a screen, and one read of an index. */
    static final int MOST = 200;

    private final EntityManager entities;
    private final Rulebook rulebook;
    private final BeyondScope beyond;

    TryOut(EntityManager entities, Rulebook rulebook, BeyondScope beyond) {
        this.entities = entities;
        this.rulebook = rulebook;
        this.beyond = beyond;
    }

    /** One deadline. @param doneAt absent while it is not done @param lateNow done or open after it was due */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Row(Instant startedAt, Instant dueAt, Instant dueThen, Instant doneAt, boolean lateNow, boolean lateThen) {}

    /**
     * @param looked so many of the newest
     * @param left of these not counted: their time stood still, in another unit than the change counts in
     * @param earlier due earlier than now
     * @param later due later than now
     */
    record Result(int looked, int left, int earlier, int later, int lateNow, int lateThen, List<Row> items) {}

    @Transactional
    Result of(Rule base, Amendment amendment, Instant now) {
        Rule then = base.amended(base.version() + 1, amendment);
        Counting counting = rulebook.counting();
        List<Deadline> newest = beyond.look(() -> newest(base.code()));
        List<Row> rows = newest.stream()
                .filter(deadline -> isCountable(deadline, then))
                .map(deadline -> row(deadline, then, counting, now))
                .toList();
        return new Result(
                newest.size(),
                newest.size() - rows.size(),
                count(rows, row -> row.dueThen().isBefore(row.dueAt())),
                count(rows, row -> row.dueThen().isAfter(row.dueAt())),
                count(rows, Row::lateNow),
                count(rows, Row::lateThen),
                rows);
    }

    /** How long it stood still is kept in the unit it was counted in, and from when to when is not kept. */
    private boolean isCountable(Deadline deadline, Rule then) {
        Inputs inputs = deadline.inputs();
        Rule its = rulebook.version(deadline.ruleCode(), deadline.ruleVersion());
        return inputs.paused() == 0
                || its.length(inputs.remote(), inputs.complex()).unit()
                        == then.length(inputs.remote(), inputs.complex()).unit();
    }

    private List<Deadline> newest(String code) {
        return entities.createQuery(
                        "select d from Deadline d where d.ruleCode = :code and d.state <> CANCELLED"
                                + " order by d.recordedAt desc, d.id desc",
                        Deadline.class)
                .setParameter("code", code)
                .setMaxResults(MOST)
                .getResultList();
    }

    private static Row row(Deadline deadline, Rule then, Counting counting, Instant now) {
        Instant due = counting.end(
                        then.length(
                                deadline.inputs().remote(), deadline.inputs().complex()),
                        deadline.inputs().startedAt(),
                        deadline.inputs().extendedBy(),
                        deadline.inputs().paused())
                .at();
        Instant done = deadline.metAt().orElse(null);
        Instant end = done == null ? now : done;
        return new Row(
                deadline.inputs().startedAt(),
                deadline.due().at(),
                due,
                done,
                end.isAfter(deadline.due().at()),
                end.isAfter(due));
    }

    private static int count(List<Row> rows, Predicate<Row> which) {
        return (int) rows.stream().filter(which).count();
    }
}
