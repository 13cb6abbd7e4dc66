package org.dongthuan.acceptance.twobanks;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dongthuan.acceptance.client.VirtualTime;

/** The people of one bank, each with one account and a phone of their own. Any likeness to a living person is chance. */
final class Depositors {

    private static final List<String> FAMILY = List.of("Hồ", "Nguyễn", "Lê", "Trần", "Phan", "Võ", "Đinh", "Bùi");
    private static final List<String> GIVEN = List.of("Mới", "Hòa", "Đào", "Lan", "Sơn", "Thủy", "Bình", "Kiên", "Ơn");

    private final TwoBanksScenario scenario;
    private final int first;
    private final List<Integer> shuffled = new ArrayList<>();

    /** @param bank 0 or 1 @param seed decides who meets which trouble */
    Depositors(TwoBanksScenario scenario, int bank, long seed) {
        this.scenario = scenario;
        this.first = bank * scenario.each();
        for (int i = 0; i < scenario.each(); i++) {
            shuffled.add(first + i);
        }
        Collections.shuffle(shuffled, new Random(seed * 31 + bank));
    }

    /** As the bank's books have them, opened evenly over the window. */
    List<Map<String, Object>> rows(String org) {
        Instant from = VirtualTime.instant(scenario.moments().from());
        Duration window =
                Duration.between(from, VirtualTime.instant(scenario.moments().to()));
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < scenario.each(); i++) {
            int number = first + i;
            rows.add(Map.of(
                    "accountNumber",
                    account(number),
                    "citizenId",
                    "9990%02d%06d".formatted(50 + number % 50, number),
                    "fullName",
                    FAMILY.get(number % FAMILY.size()) + " Thị " + GIVEN.get(number / 7 % GIVEN.size()),
                    "phone",
                    phone(number),
                    "openedAt",
                    from.plus(window.multipliedBy(i).dividedBy(scenario.each())).toString(),
                    "openedBy",
                    "BD-SH",
                    "channel",
                    "EKYC",
                    "placeCode",
                    TwoBanks.PLACE,
                    "balance",
                    0));
        }
        return rows;
    }

    /** How the bank misbehaves, as its control interface wants it. */
    List<Map<String, Object>> scripts() {
        TwoBanksScenario.Troubles troubles = scenario.troubles();
        List<Map<String, Object>> scripts = new ArrayList<>();
        int from = 0;
        from = add(scripts, from, troubles.answeredTwicePercent(), "ANSWER_TWICE");
        from = add(scripts, from, troubles.silentPercent(), "SILENT");
        add(scripts, from, troubles.wrongSignaturePercent(), "BAD_SIGNATURE");
        return scripts;
    }

    private int add(List<Map<String, Object>> scripts, int from, int percent, String behaviour) {
        int to = from + scenario.each() * percent / 100;
        shuffled.subList(from, to)
                .forEach(
                        number -> scripts.add(Map.of("accountNumber", account(number), "answers", List.of(behaviour))));
        return to;
    }

    /** E.164 without the plus, as the phones' control interface names them. */
    List<String> msisdns() {
        return shuffled.stream()
                .map(number -> "84" + phone(number).substring(1))
                .toList();
    }

    private static String account(int number) {
        return "7%09d".formatted(number);
    }

    private static String phone(int number) {
        return "0911%06d".formatted(number);
    }
}
