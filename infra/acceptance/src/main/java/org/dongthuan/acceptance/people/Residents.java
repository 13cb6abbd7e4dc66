package org.dongthuan.acceptance.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dongthuan.acceptance.Scenario;
import org.dongthuan.acceptance.people.Resident.Kind;

/** Makes the synthetic people of a scenario from a seed. Citizen IDs begin with 999, which is assigned to nobody. */
public final class Residents {

    private static final int FIRST_PHONE = 100_000;

    private final Random random;
    private final Names names;
    private int number;

    private Residents(long seed) {
        this.random = new Random(seed);
        this.names = new Names(random);
    }

    /** The same people for the same scenario and seed. */
    public static List<Resident> of(Scenario scenario, long seed) {
        Residents residents = new Residents(seed);
        List<Resident> all = new ArrayList<>();
        Scenario.People people = scenario.people();
        residents.add(all, people.listedComplainants(), Kind.LISTED_COMPLAINANT, 1);
        residents.add(all, people.notFound(), Kind.NOT_FOUND, 0);
        residents.add(all, people.outOfWindow(), Kind.OUT_OF_WINDOW, 1);
        residents.add(all, people.listedOnly(), Kind.LISTED_ONLY, 1);
        new Casting(scenario, all, residents.random, residents::account).cast();
        return all;
    }

    private void add(List<Resident> all, int count, Kind kind, int accounts) {
        for (int i = 0; i < count; i++) {
            Resident resident = new Resident(kind);
            resident.fullName = names.next();
            resident.citizenId = "999%d%02d%06d".formatted(random.nextInt(2), 50 + random.nextInt(50), ++number);
            resident.phone = PhoneNumbers.mobile(FIRST_PHONE + number);
            for (int a = 0; a < accounts; a++) {
                resident.accounts.add(account());
            }
            all.add(resident);
        }
    }

    private String account() {
        return "%d%08d".formatted(1000 + random.nextInt(9000), ++number);
    }
}
