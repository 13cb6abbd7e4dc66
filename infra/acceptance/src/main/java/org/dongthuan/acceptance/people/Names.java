package org.dongthuan.acceptance.people;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Full names put together at random, each once. Any likeness to a living person is chance. */
final class Names {

    private static final List<String> FAMILY =
            List.of("Hồ", "Nguyễn", "Lê", "Trần", "Phan", "Võ", "Đinh", "Bùi", "Đặng", "Mai");
    private static final List<String> MIDDLE =
            List.of("Thị", "Văn", "Xuân", "Đức", "Ngọc", "Minh", "Hữu", "Thanh", "Kim", "Quang");
    private static final List<String> GIVEN = List.of(
            "Mới", "Hòa", "Đào", "Lan", "Sơn", "Thủy", "Bình", "Hạnh", "Kiên", "Ơn", "Thảo", "Vinh", "Nghị", "Ước",
            "Lụa", "Đông", "Mừng", "Nhớ", "Tâm", "Yên");

    private final Random random;
    private final Set<String> taken = new HashSet<>();

    Names(Random random) {
        this.random = random;
    }

    /** A name that nobody has yet; beyond the number of combinations names repeat. */
    String next() {
        String name;
        do {
            name = pick(FAMILY) + " " + pick(MIDDLE) + " " + pick(GIVEN);
        } while (!taken.add(name) && taken.size() < FAMILY.size() * MIDDLE.size() * GIVEN.size());
        return name;
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
