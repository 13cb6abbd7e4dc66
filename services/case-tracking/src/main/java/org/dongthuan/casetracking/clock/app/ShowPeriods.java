package org.dongthuan.casetracking.clock.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.dongthuan.casetracking.clock.domain.Period;
import org.dongthuan.casetracking.clock.domain.Subject;
import org.dongthuan.casetracking.clock.store.PeriodRepository;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.BeyondScope;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.sql.Sql;

/** Until when a person may do something about their complaint: theirs to know, and the bodies' of the place. */
@ApplicationScoped
public class ShowPeriods {

    private static final String COMPLAINT = "select 1 from complaint_ref where complaint_id = ?";

    private final Sql sql;
    private final PeriodRepository periods;
    private final BeyondScope beyond;

    ShowPeriods(Sql sql, PeriodRepository periods, BeyondScope beyond) {
        this.sql = sql;
        this.periods = periods;
        this.beyond = beyond;
    }

    /** In the order of their beginning; none of a complaint that the caller may not know of. */
    @Transactional
    public List<Period> of(UUID complaintId, Actor who) {
        return sees(complaintId, who) ? beyond.look(() -> periods.of(Subject.complaint(complaintId))) : List.of();
    }

    private boolean sees(UUID complaintId, Actor who) {
        if (who.has(Roles.CIT) && who.personId().isPresent()) {
            return exists(
                    COMPLAINT + " and person_id = ?",
                    complaintId,
                    who.personId().get());
        }
        if (who.hasAny(Roles.CO, Roles.CC)) {
            return exists(
                    COMPLAINT + " and place_code = any (?)",
                    complaintId,
                    who.communes().toArray(String[]::new));
        }
        return who.has(Roles.DPO) && exists(COMPLAINT, complaintId);
    }

    private boolean exists(String query, Object... parameters) {
        return sql.one(query, row -> true, parameters).isPresent();
    }
}
