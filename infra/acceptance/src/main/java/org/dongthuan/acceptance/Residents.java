package org.dongthuan.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes the synthetic people of a scenario from a seed. Citizen IDs begin with 999, which is assigned to nobody. */
final class Residents {

    private static final List<String> FAMILY = List.of("Hồ", "Nguyễn", "Lê", "Trần", "Phan", "Võ");
    private static final List<String> MIDDLE = List.of("Thị", "Văn", "Xuân", "Đức", "Ngọc", "Minh");
    private static final List<String> GIVEN =
            List.of("Mới", "Hòa", "Đào", "Lan", "Sơn", "Thủy", "Bình", "Hạnh", "Kiên", "Ơn", "Thảo", "Vinh");

    private final Random random;
    private int number;

    private Residents(long seed) {
        this.random = new Random(seed);
    }

    static List<Resident> of(Scenario scenario, long seed) {
        Residents residents = new Residents(seed);
        List<Resident> all = new ArrayList<>();
        residents.add(all, scenario.listedComplainants(), Resident.Kind.LISTED_COMPLAINANT, 1);
        residents.add(all, scenario.notFound(), Resident.Kind.NOT_FOUND, 0);
        residents.add(all, scenario.outOfWindow(), Resident.Kind.OUT_OF_WINDOW, 1);
        residents.add(all, scenario.listedOnly(), Resident.Kind.LISTED_ONLY, 1);
        all.stream()
                .filter(Resident::listed)
                .limit(scenario.secondAccounts())
                .forEach(resident -> resident.accounts().add(residents.account()));
        return all;
    }

    private void add(List<Resident> all, int count, Resident.Kind kind, int accounts) {
        for (int i = 0; i < count; i++) {
            Resident resident = new Resident(name(), citizenId(), phone(), kind);
            for (int a = 0; a < accounts; a++) {
                resident.accounts().add(account());
            }
            all.add(resident);
        }
    }

    private String name() {
        return pick(FAMILY) + " " + pick(MIDDLE) + " " + pick(GIVEN);
    }

    private String citizenId() {
        return "999%d%02d%06d".formatted(random.nextInt(2), 50 + random.nextInt(50), ++number);
    }

    private String phone() {
        return "09%02d%06d".formatted(10 + random.nextInt(9), 100_000 + number);
    }

    private String account() {
        return "%d%08d".formatted(1000 + random.nextInt(9000), ++number);
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
