package org.dongthuan.casetracking.certificate;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.BeyondScope;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.sql.Row;
import org.dongthuan.platform.sql.Sql;

/** Whose certificates they are. The same scope as in intake, which issued them. */
@Singleton
class CertificateRefs {

    private final Sql sql;
    private final BeyondScope beyond;
    private final CurrentActor actor;

    CertificateRefs(Sql sql, BeyondScope beyond, CurrentActor actor) {
        this.sql = sql;
        this.beyond = beyond;
        this.actor = actor;
    }

    /** Of whom, about which organisation, where. */
    private record Ref(Optional<UUID> person, Optional<String> holder, String place) {

        static Ref of(Row row) {
            return new Ref(
                    Optional.ofNullable(row.uuid("person_id")),
                    Optional.ofNullable(row.text("holder_org")),
                    row.text("place_code"));
        }

        boolean isFor(Actor who) {
            if (who.has(Roles.CIT)) {
                return person.isPresent() && person.equals(who.personId());
            }
            if (who.hasAny(Roles.DPO, Roles.AUD)) {
                return true;
            }
            if (who.has(Roles.CC)) {
                return who.communes().contains(place);
            }
            return who.hasAny(Roles.PO, Roles.POL, Roles.BK, Roles.BKA)
                    && holder.isPresent()
                    && holder.equals(who.org());
        }
    }

    /** @return false when it is known already */
    boolean add(IssuedCertificate one) {
        return sql.run(
                        "insert into certificate_ref (id, person_id, holder_org, place_code) values (?, ?, ?, ?)"
                                + " on conflict (id) do nothing",
                        one.certificateId(),
                        one.personId(),
                        one.holderOrg(),
                        one.placeCode())
                == 1;
    }

    /** @throws DomainException 404 when absent or not the caller's to know */
    void requireInScope(UUID id) {
        // Auditors read every certificate, and no scope of rows shows them any.
        Optional<Ref> found = actor.get().has(Roles.AUD) ? beyond.look(() -> find(id)) : find(id);
        if (found.filter(ref -> ref.isFor(actor.get())).isEmpty()) {
            throw DomainException.notFound("certificate");
        }
    }

    /** Code of a case of the person: what they can be asked by, where names do not stand. */
    Optional<String> caseCodeOf(UUID person) {
        return sql.one(
                "select code from case_file where person_id = ? order by id limit 1", row -> row.text("code"), person);
    }

    private Optional<Ref> find(UUID id) {
        return sql.one("select person_id, holder_org, place_code from certificate_ref where id = ?", Ref::of, id);
    }
}
