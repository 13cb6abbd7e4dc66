package org.dongthuan.casetracking.incident.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.platform.problem.DomainException;

/** Something done to many people at one place in one window. It groups their cases and never replaces them. */
@Entity
@Table(name = "incident")
public class Incident {

    @Id
    private UUID id;

    private String code;

    @Column(name = "place_code")
    private String placeCode;

    private String province;

    private String matter;

    private String product;

    @Column(name = "window_from")
    private Instant windowFrom;

    @Column(name = "window_to")
    private Instant windowTo;

    @Enumerated(EnumType.STRING)
    private IncidentState state;

    @Column(name = "reported_by")
    private String reportedBy;

    @Column(name = "reported_at")
    private Instant reportedAt;

    @Column(name = "contained_at")
    private Instant containedAt;

    @Column(name = "proposal_rule")
    private String proposalRule;

    @Column(name = "proposal_rule_version")
    private Integer proposalRuleVersion;

    @Version
    private int version;

    protected Incident() {}

    /** A fresh report. */
    public Incident(
            UUID id,
            String code,
            Place place,
            String matter,
            String product,
            IncidentWindow window,
            String by,
            Instant at) {
        this.id = id;
        this.code = code;
        this.placeCode = place.commune();
        this.province = place.province();
        this.matter = matter;
        this.product = product;
        this.windowFrom = window.from();
        this.windowTo = window.to();
        this.state = IncidentState.REPORTED;
        this.reportedBy = by;
        this.reportedAt = at;
    }

    /** Nobody reported it: the system proposes it by a rule. */
    public void proposedBy(String rule, int ruleVersion) {
        this.proposalRule = rule;
        this.proposalRuleVersion = ruleVersion;
    }

    /** An agency reports what was only proposed so far. It knows when it happened. */
    public void takenUp(IncidentWindow window, String by) {
        this.windowFrom = window.from();
        this.windowTo = window.to();
        this.reportedBy = by;
    }

    /** Where, when and with what it happened turned out otherwise. */
    public void corrected(IncidentWindow window, Place place, String with) {
        this.windowFrom = window.from();
        this.windowTo = window.to();
        this.placeCode = place.commune();
        this.province = place.province();
        this.product = with;
    }

    /** @throws DomainException 409 when the table does not list it */
    public void move(IncidentEvent event) {
        this.state = IncidentTransitions.TABLE.next(state, event);
    }

    /** Whether the table lists the event in the present state; asked before an approval is noted. */
    public void requirePossible(IncidentEvent event) {
        IncidentTransitions.TABLE.require(state, event);
    }

    /** The harmful activity stopped at that moment, whenever it was recorded. */
    public void contained(Instant effectiveAt) {
        this.containedAt = effectiveAt;
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String placeCode() {
        return placeCode;
    }

    public String province() {
        return province;
    }

    public String matter() {
        return matter;
    }

    public String product() {
        return product;
    }

    public IncidentWindow window() {
        return new IncidentWindow(windowFrom, windowTo);
    }

    public IncidentState state() {
        return state;
    }

    public Instant reportedAt() {
        return reportedAt;
    }

    /** Code of the rule by which the system proposed it; absent for what an agency reported in the first place. */
    public Optional<String> proposalRule() {
        return Optional.ofNullable(proposalRule);
    }

    public Optional<Instant> containedAt() {
        return Optional.ofNullable(containedAt);
    }

    public int version() {
        return version;
    }
}
