package org.dongthuan.consent.keep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.consent.verdict.Check;
import org.dongthuan.consent.verdict.Checked;
import org.dongthuan.consent.verdict.ChecklistRule;
import org.dongthuan.consent.verdict.Opinions;
import org.dongthuan.consent.verdict.Verdict;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.problem.DomainException;

/** Two persons verify that the holder really gave the new consent. */
@ApplicationScoped
public class VerifyKeep {

    private static final int ROUND = 1;

    private final KeepRepository records;
    private final Opinions opinions;
    private final KeepSteps steps;
    private final InstantSource clock;

    VerifyKeep(KeepRepository records, Opinions opinions, KeepSteps steps, InstantSource clock) {
        this.records = records;
        this.opinions = opinions;
        this.steps = steps;
        this.clock = clock;
    }

    /** Where the record stands after an opinion. */
    public record Given(KeepConsent record, Opinions.Agreement agreement) {}

    /** @throws DomainException 404 scope, 409 stale or wrong state, 422 checklist, verdict or one person twice */
    @Transactional
    @Audited(action = "verdict", object = "keep-consent")
    public Given verify(@AuditedId UUID id, int version, Verdict verdict, Map<Check, Checked> checklist, Actor by) {
        KeepConsent record = records.held(id);
        if (version != record.version()) {
            throw DomainException.stale("keep-consent");
        }
        if (record.state() != KeepState.GIVEN) {
            throw DomainException.wrongState("keep-consent", record.state(), "verdict");
        }
        if (verdict == Verdict.DISPROVEN) {
            throw DomainException.invalid("verdict", "proven-or-not-proven", "A keep-consent is PROVEN or NOT_PROVEN.");
        }
        ChecklistRule rule = record.representation().isPresent() ? ChecklistRule.KEEP_REPRESENTED : ChecklistRule.KEEP;
        rule.check(verdict, checklist);
        Instant now = clock.instant();
        Opinions.Agreement agreement = opinions.give(id, ROUND, by, verdict, checklist, now);
        if (agreement == Opinions.Agreement.EQUAL) {
            steps.verified(record, verdict == Verdict.PROVEN, by, now);
        }
        return new Given(record, agreement);
    }
}
