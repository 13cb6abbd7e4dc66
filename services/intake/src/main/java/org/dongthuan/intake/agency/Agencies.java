package org.dongthuan.intake.agency;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The register, read and checked once: a service with a row against the rule does not start. */
@Startup
@ApplicationScoped
public class Agencies {

    private final List<Agency> rows;

    Agencies() {
        this.rows = checked(AgencyFile.rows());
    }

    /** Those there are on the day, by kind and name. */
    public List<Agency> on(LocalDate day) {
        return rows.stream()
                .filter(agency -> agency.isOn(day))
                .sorted(Comparator.comparing(Agency::kind).thenComparing(Agency::nameVi))
                .toList();
    }

    /** Empty when there was none of that code on the day. */
    public Optional<Agency> find(String code, LocalDate day) {
        return rows.stream()
                .filter(agency -> agency.code().equals(code) && agency.isOn(day))
                .findFirst();
    }

    /** @throws IllegalStateException when a row lacks something, or one agency has two names on one day */
    static List<Agency> checked(List<Agency> rows) {
        for (Agency agency : rows) {
            if (agency.code() == null
                    || agency.nameVi() == null
                    || agency.nameEn() == null
                    || agency.kind() == null
                    || agency.placeCode() == null
                    || agency.validFrom() == null
                    || agency.source() == null) {
                throw new IllegalStateException("Agency " + agency.code() + " lacks something");
            }
            if (rows.stream().anyMatch(other -> other != agency && agency.contradicts(other))) {
                throw new IllegalStateException("Agency " + agency.code() + " has two rows for one day");
            }
        }
        return List.copyOf(rows);
    }
}
