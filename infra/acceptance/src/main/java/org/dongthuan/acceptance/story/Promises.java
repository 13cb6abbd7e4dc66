package org.dongthuan.acceptance.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the post promised: O1–O7 in the written commitment, O8–O11 in the press statement (DOMAIN §6). */
public final class Promises {

    static final Map<String, String> CHAIR = body("CC", "UBND-19432");
    static final Map<String, String> POLICE = body("CP", "CA-19432");
    static final Map<String, String> BRANCH = body("SB", "NHNN-45");
    static final Map<String, String> DEPARTMENT = body("ST", "SKH-45");
    private static final Map<String, String> POST = body("PO", "BD-SH");
    private static final Map<String, String> BANK = body("BK", "NH-TG");
    private static final Map<String, String> PEOPLE = Map.of("role", "CIT");

    /** The written commitment. */
    public static final List<Promise> FIRST = List.of(
            new Promise(
                    "O1",
                    "Ngân hàng hủy toàn bộ tài khoản đã mở trong đợt",
                    BANK,
                    PEOPLE,
                    "ALL_ACCOUNTS_CLOSED_OR_KEPT",
                    List.of(CHAIR, BRANCH)),
            new Promise(
                    "O2",
                    "Nhắn tin kết quả cho từng khách hàng",
                    POST,
                    PEOPLE,
                    "ALL_HOLDERS_TOLD",
                    List.of(CHAIR, DEPARTMENT)),
            new Promise(
                    "O3",
                    "Chịu sự giám sát chung của bốn cơ quan",
                    POST,
                    PEOPLE,
                    "DOCUMENT",
                    List.of(CHAIR, POLICE, BRANCH, DEPARTMENT)),
            new Promise(
                    "O4",
                    "Ngân hàng trả lời bằng văn bản cho Ủy ban nhân dân",
                    BANK,
                    CHAIR,
                    "DOCUMENT",
                    List.of(CHAIR)),
            new Promise("O5", "Ngân hàng trả lời bằng văn bản cho công an", BANK, POLICE, "DOCUMENT", List.of(POLICE)),
            new Promise(
                    "O6",
                    "Ngân hàng trả lời bằng văn bản cho từng khách hàng",
                    BANK,
                    PEOPLE,
                    "DOCUMENT",
                    List.of(CHAIR, BRANCH)),
            new Promise(
                    "O7", "Chịu trách nhiệm nếu sau này lộ thông tin", POST, PEOPLE, "NONE_REPORTED", List.of(CHAIR)));

    /** The press statement. */
    public static final List<Promise> SECOND = List.of(
            new Promise("O8", "Rà soát quy trình", POST, PEOPLE, "DOCUMENT", List.of(BRANCH, DEPARTMENT)),
            new Promise("O9", "Không để xảy ra thiệt hại tài chính", POST, PEOPLE, "NONE_REPORTED", List.of(BRANCH)),
            new Promise("O10", "Bảo mật thông tin", POST, PEOPLE, "NONE_REPORTED", List.of(DEPARTMENT)),
            new Promise(
                    "O11",
                    "Đóng và báo cho người không đồng ý mở hoặc giữ tài khoản",
                    BANK,
                    PEOPLE,
                    "ALL_ACCOUNTS_SETTLED_AND_TOLD",
                    List.of(CHAIR, BRANCH)));

    /** Both. */
    public static final List<Promise> ALL =
            Stream.concat(FIRST.stream(), SECOND.stream()).toList();

    /** Accepted as soon as the bank's letters to the authorities are there. */
    public static final List<String> LETTERS = List.of("O4", "O5");

    private static final Map<String, String> HEAD =
            Map.of("name", "Bùi Hữu Tường An", "position", "Giám đốc bưu điện", "kind", "HANDWRITTEN_SCAN");

    private Promises() {}

    /** One obligation. Those without an end are the ones that nothing may happen against. */
    public record Promise(
            String code,
            String target,
            Map<String, String> performer,
            Map<String, String> beneficiary,
            String measure,
            List<Map<String, String>> supervisors) {

        public boolean continuing() {
            return measure.equals("NONE_REPORTED");
        }

        public boolean byDocument() {
            return measure.equals("DOCUMENT");
        }

        private Map<String, Object> written(String dueOn) {
            Map<String, Object> body = new HashMap<>(Map.of(
                    "code", code,
                    "target", target,
                    "obligor", POST,
                    "performer", performer,
                    "beneficiary", beneficiary,
                    "supervisors", supervisors,
                    "measure", measure));
            if (!continuing()) {
                body.put("dueOn", dueOn);
            }
            return body;
        }
    }

    /** Somebody who sends a request as an officer. */
    public interface Desk {
        JsonNode post(String officer, String path, Object body);
    }

    /** A commitment to O1 alone, signed, registered and in force: enough to adopt a plan. */
    public static void give(Desk desk, String incidentId) {
        Map<String, Object> draft = draft(incidentId, "Bản cam kết", FIRST.subList(0, 1), "2099-12-31");
        String path = "/api/v1/commitments/"
                + desk.post("cc.laobao", "/api/v1/commitments", draft).get("id").asText();
        desk.post("pol.songhien", path + "/sign", Map.of("version", 0, "signature", HEAD));
        desk.post("cc.laobao", path + "/register", Map.of("version", 1, "number", number(incidentId, 1)));
        desk.post("cc.laobao", path + "/enter-into-force", Map.of("version", 2));
    }

    static Map<String, Object> draft(String incidentId, String title, List<Promise> promises, String dueOn) {
        List<Map<String, Object>> obligations = new ArrayList<>();
        promises.forEach(promise -> obligations.add(promise.written(dueOn)));
        return Map.of(
                "incidentId", incidentId,
                "org", "BD-SH",
                "title", title,
                "text", "Bưu điện nhận trách nhiệm về việc mở tài khoản khi chưa có sự đồng ý và cam kết như sau.",
                "obligations", obligations);
    }

    static Map<String, Object> signature() {
        return Map.of("signature", HEAD);
    }

    /** The register's number, one for each incident and commitment. */
    static String number(String incidentId, int running) {
        return "%02d/CK-%s".formatted(running, incidentId.substring(0, 8));
    }

    static Map<String, String> body(String role, String org) {
        return Map.of("role", role, "org", org);
    }
}
