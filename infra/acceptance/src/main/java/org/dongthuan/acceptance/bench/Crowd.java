package org.dongthuan.acceptance.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Endless synthetic people, no two with the same citizen ID. IDs begin with 999, which is assigned to nobody. */
final class Crowd {

    /** About as long as people write: with the other columns it makes the row of 1 KB that the yardstick stores. */
    private static final String NARRATIVE =
            "Họ chụp căn cước và khuôn mặt của tôi rồi mở tài khoản ngân hàng, tôi không đồng ý. ".repeat(6);

    private static final String[] FAMILY = {"Hồ", "Nguyễn", "Lê", "Trần", "Phan", "Võ"};
    private static final String[] GIVEN = {"Mới", "Hòa", "Đào", "Lan", "Sơn", "Thủy", "Bình", "Hạnh", "Kiên"};
    private static final int MILLION = 1_000_000;

    private final AtomicInteger number = new AtomicInteger();

    /** A person; the number makes everything else. */
    record Person(int number) {

        String fullName() {
            return FAMILY[number % FAMILY.length] + " Thị " + GIVEN[number / 7 % GIVEN.length];
        }

        String citizenId() {
            return "999%d%02d%06d".formatted(number / MILLION % 2, 50 + number % 50, number % MILLION);
        }

        String phone() {
            return "09%02d%06d".formatted(10 + number / MILLION % 9, number % MILLION);
        }

        String account() {
            return "8%09d".formatted(number);
        }

        /** The person's complaint about what happened on a day of one incident, as JSON. */
        byte[] filing(Sitting sitting) {
            return ("{\"person\":{\"fullName\":\"" + fullName() + "\",\"citizenId\":\"" + citizenId()
                            + "\",\"phone\":\"" + phone() + "\"},\"matter\":\"" + Sitting.MATTER + "\",\"product\":\""
                            + Sitting.PRODUCT + "\",\"placeCode\":\"" + Sitting.PLACE
                            + "\",\"respondentOrg\":\"BD-SH\",\"occurredOn\":\"" + sitting.day()
                            + "\",\"narrative\":\"" + NARRATIVE + "\"}")
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    Person next() {
        return new Person(number.incrementAndGet());
    }

    List<Person> next(int count) {
        List<Person> people = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            people.add(next());
        }
        return people;
    }
}
