package org.dongthuan.casetracking.notice;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dongthuan.casetracking.clock.domain.Deadline;
import org.dongthuan.casetracking.clock.store.DeadlineRepository;

/** The clock of a notice: the one it runs by, where a corrected window brought it under another law. */
@Singleton
class NoticeClocks {

    private static final BinaryOperator<Deadline> LATER =
            BinaryOperator.maxBy(Comparator.comparing(Deadline::recordedAt).thenComparing(Deadline::id));

    private final DeadlineRepository deadlines;

    NoticeClocks(DeadlineRepository deadlines) {
        this.deadlines = deadlines;
    }

    Deadline of(UUID notice) {
        return of(List.of(notice)).get(notice);
    }

    /** By the id of the notice. */
    Map<UUID, Deadline> of(Collection<UUID> notices) {
        return latest(deadlines.of(ViolationNotice.SUBJECT, notices));
    }

    /** Held against others until the transaction ends. */
    Deadline held(UUID notice) {
        return latest(deadlines.ofForUpdate(ViolationNotice.SUBJECT, List.of(notice)))
                .get(notice);
    }

    private static Map<UUID, Deadline> latest(List<Deadline> all) {
        return all.stream().collect(Collectors.toMap(one -> one.subject().id(), Function.identity(), LATER));
    }
}
