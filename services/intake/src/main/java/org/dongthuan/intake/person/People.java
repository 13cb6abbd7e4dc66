package org.dongthuan.intake.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.platform.access.BeyondScope;
import org.dongthuan.platform.crypto.KeyRing;
import org.dongthuan.platform.crypto.KeyedHash;
import org.dongthuan.platform.sql.Sql;

/** Finds the person behind a citizen ID, or makes them known. */
@ApplicationScoped
public class People {

    private static final int PERSON_LOCK = 1;

    private final PersonRepository people;
    private final Sql sql;
    private final BeyondScope beyond;
    private final KeyRing keys;
    private final KeyedHash hash;
    private final InstantSource clock;

    People(PersonRepository people, Sql sql, BeyondScope beyond, KeyRing keys, KeyedHash hash, InstantSource clock) {
        this.people = people;
        this.sql = sql;
        this.beyond = beyond;
        this.keys = keys;
        this.hash = hash;
        this.clock = clock;
    }

    /**
     * Two first filings of one person at the same moment wait for each other here, so that they end as one person and not
     * as an error.
     *
     * @param source {@code COMPLAINT} or {@code BANK_LIST}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Person findOrCreate(PersonDetails details, String source) {
        String ref = hash.citizenIdRef(details.citizenId().digits());
        // Known to somebody else, perhaps: whoever may file may file for a person of any place.
        Optional<Person> known = beyond.look(() -> {
            Optional<Person> found = sql
                    .lockAndList(
                            PERSON_LOCK,
                            ref,
                            "select id from person where citizen_id_ref = ?",
                            row -> row.uuid("id"),
                            ref)
                    .stream()
                    .findFirst()
                    .map(people::findById);
            found.ifPresent(person -> person.complete(details, keys, hash, clock.instant()));
            return found;
        });
        if (known.isPresent()) {
            return known.get();
        }
        Person person = new Person(UUID.randomUUID(), details, keys, hash, source, clock.instant());
        people.persist(person);
        return person;
    }
}
