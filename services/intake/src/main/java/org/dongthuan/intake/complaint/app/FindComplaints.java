package org.dongthuan.intake.complaint.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dongthuan.intake.code.CaseCode;
import org.dongthuan.intake.complaint.domain.Complaint;
import org.dongthuan.intake.complaint.store.ComplaintFilter;
import org.dongthuan.intake.complaint.store.ComplaintRepository;
import org.dongthuan.intake.person.CitizenId;
import org.dongthuan.intake.person.PersonName;
import org.dongthuan.intake.person.Phone;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.crypto.KeyedHash;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.CommonProblem;
import org.dongthuan.platform.problem.DomainException;

/**
 * Finds complaints by what somebody types: a case code, a citizen ID number, a phone number or part of a name. Numbers are
 * compared by their keyed references, so that nothing is opened to find them.
 */
@ApplicationScoped
public class FindComplaints {

    private static final Pattern LIKE_A_NUMBER = Pattern.compile("[+\\d\\s.()-]{8,}");

    private final ComplaintRepository complaints;
    private final KeyedHash hash;

    FindComplaints(ComplaintRepository complaints, KeyedHash hash) {
        this.complaints = complaints;
        this.hash = hash;
    }

    /**
     * Newest first, one row more than the page shows.
     *
     * @throws DomainException 403 when somebody looks by a number that their role does not see: whether it is found would
     *     tell whose it is
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Complaint> find(String typed, ComplaintFilter filter, PageRequest page, Actor who) {
        Optional<CaseCode> code = CaseCode.parse(typed);
        if (code.isPresent()) {
            return complaints.page(filter.withCode(code.get().text()), page);
        }
        if (CitizenId.check("q", typed, true).isEmpty()) {
            require(who, Roles.CO, Roles.CC, Roles.CP);
            String ref = hash.citizenIdRef(CitizenId.of(typed).digits());
            return complaints.pageOf("select p.id from Person p where p.citizenIdRef = :ref", "ref", ref, filter, page);
        }
        Optional<Phone> phone = LIKE_A_NUMBER.matcher(typed).matches() ? Phone.parse(typed) : Optional.empty();
        if (phone.isPresent()) {
            require(who, Roles.CO, Roles.CC);
            String ref = hash.phoneRef(phone.get().e164());
            return complaints.pageOf("select p.id from Person p where p.phoneRef = :ref", "ref", ref, filter, page);
        }
        String key = PersonName.searchKey(typed).replaceAll("([!%_])", "!$1");
        return complaints.pageOf(
                "select p.id from Person p where p.nameKey like :name escape '!'",
                "name",
                "%" + key + "%",
                filter,
                page);
    }

    private static void require(Actor who, String... roles) {
        if (!who.hasAny(roles)) {
            throw new DomainException(CommonProblem.FORBIDDEN, "The role does not look for people by their numbers.");
        }
    }
}
