package org.dongthuan.bankintegration.formal.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dongthuan.bankintegration.formal.paper.NoCitizen;
import org.dongthuan.bankintegration.incident.IncidentOrganisations;
import org.dongthuan.bankintegration.rule.Rules;
import org.dongthuan.bankintegration.rule.WorkingDays;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.outbox.Outbox;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.time.Vietnam;

/** The chair, or the commune police for their own part, ask an organisation of an incident in writing. */
@ApplicationScoped
public class AskFormally {

    private final RequestStore store;
    private final IncidentOrganisations organisations;
    private final Rules rules;
    private final WorkingDays workingDays;
    private final Outbox outbox;
    private final InstantSource clock;

    AskFormally(
            RequestStore store,
            IncidentOrganisations organisations,
            Rules rules,
            WorkingDays workingDays,
            Outbox outbox,
            InstantSource clock) {
        this.store = store;
        this.organisations = organisations;
        this.rules = rules;
        this.workingDays = workingDays;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @throws DomainException 404 for an incident that is not the caller's, 422 for an organisation that has no part in it,
     *     a number used before, codes that are alike, customers of what is no bank, and a day earlier than the rule's
     */
    @Transactional
    @Audited(action = "ask", object = "formal-request")
    public FormalRequest ask(NewFormalRequest wanted, Actor by) {
        Instant now = clock.instant();
        String place = organisations
                .placeOf(wanted.incidentId())
                .filter(by.communes()::contains)
                .orElseThrow(() -> DomainException.notFound("incident"));
        OrgKind kind = kindOf(wanted);
        String org = by.org().orElseThrow(() -> DomainException.notFound("incident"));
        check(wanted, kind, org);
        FormalRequest request = new FormalRequest(
                UUID.randomUUID(),
                wanted.incidentId(),
                place,
                wanted.org(),
                kind,
                wanted.number().strip(),
                wanted.subject().strip(),
                wanted.recipients(),
                Rules.FORMAL_REPLY,
                dueOn(wanted.dueOn(), now),
                RequestState.SENT,
                by.id(),
                by.has(Roles.CC) ? Roles.CC : Roles.CP,
                org,
                now,
                null,
                null,
                List.of(),
                null,
                0);
        store.add(request, wanted.items());
        store.step(request, "ask", null, RequestState.SENT, by, now);
        outbox.record(RequestMoved.of(request, null, RequestState.SENT, now));
        return request;
    }

    private OrgKind kindOf(NewFormalRequest wanted) {
        if (organisations.isItsBank(wanted.incidentId(), wanted.org())) {
            return OrgKind.BANK;
        }
        if (organisations.isItsPost(wanted.incidentId(), wanted.org())) {
            return OrgKind.POST;
        }
        throw DomainException.invalid(
                "org", "organisation-of-incident", "Neither a bank with accounts of this incident nor its post.");
    }

    private void check(NewFormalRequest wanted, OrgKind kind, String org) {
        NoCitizen.check("subject", wanted.subject());
        for (int i = 0; i < wanted.items().size(); i++) {
            NoCitizen.check("items[" + i + "].question", wanted.items().get(i).question());
        }
        if (wanted.items().stream().map(RequestItem::code).distinct().count()
                < wanted.items().size()) {
            throw DomainException.invalid("items", "codes-differ", "Each item has a code of its own.");
        }
        if (kind != OrgKind.BANK && wanted.recipients().contains(Recipient.EACH_CUSTOMER)) {
            throw DomainException.invalid("recipients", "bank-has-customers", "Only a bank writes to its customers.");
        }
        if (store.isNumberUsed(org, wanted.number().strip())) {
            throw DomainException.invalid("number", "number-unused", "This number stands on another request.");
        }
    }

    /** Working days of the rule, the first not counted (DOMAIN §3.1); a later day when the body that asks gives more time. */
    private LocalDate dueOn(LocalDate wished, Instant now) {
        LocalDate byRule = Vietnam.dayOf(workingDays.after(now, rules.number(Rules.FORMAL_REPLY, now)));
        if (wished != null && wished.isBefore(byRule)) {
            throw DomainException.invalid("dueOn", "not-shorter", "By the rule it is due on " + byRule + " or later.");
        }
        return wished == null ? byRule : wished;
    }
}
