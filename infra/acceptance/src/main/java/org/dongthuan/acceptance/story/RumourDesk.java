package org.dongthuan.acceptance.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.dongthuan.acceptance.Scenario;
import org.dongthuan.acceptance.client.VirtualTime;

/** What is said about the incident, and what is answered: posts, calls to gather, one correction (DOMAIN §6, T05–T08). */
final class RumourDesk {

    private static final String RUMOURS = "/api/v1/rumours";
    private static final String POST = "POST";
    private static final String CALL = "CALL_TO_GATHER";

    private final Incident incident;

    RumourDesk(Incident incident) {
        this.incident = incident;
    }

    /** The utility sees the posts, the police the calls; the chair says what is true of each. */
    void reported() {
        Scenario.Rumours rumours = incident.scenario().rumours();
        for (int i = 0; i < rumours.posts(); i++) {
            boolean truth = i == 0;
            String path = report(
                    "ut.dabac",
                    POST,
                    i,
                    truth
                            ? "Bài đăng nói tài khoản được mở khi người dân chưa đồng ý."
                            : "Bài đăng nói tiền của người dân đã bị rút qua các tài khoản này.");
            assess(path, truth ? "TRUE_COMPLAINT" : "FALSE_CLAIM");
            if (truth) {
                incident.move("cc.laobao", path, "close", Map.of());
            }
        }
        for (int i = 0; i < rumours.calls(); i++) {
            assess(report("cp.laobao", CALL, i, "Kêu gọi người dân kéo đến trụ sở điện lực."), "MISLEADING");
        }
    }

    /** Reception drafts, chair and department approve, the chair publishes. */
    void corrected() {
        String path = path(toCorrect());
        incident.move(
                "co.laobao",
                path,
                "draft",
                Map.of(
                        "text",
                        "Ngân hàng đã xác định {listed} tài khoản mở trong đợt; {closed} đã đóng, {open} đang được xử lý."
                                + " Không có tiền của người dân bị rút. Người dân không phải nộp khoản phí nào."));
        incident.move("cc.laobao", path, "approve", Map.of());
        incident.move("st.so", path, "approve", Map.of());
        incident.move("cc.laobao", path, "publish", Map.of());
    }

    void closed() {
        String correction = toCorrect().get("id").asText();
        for (JsonNode rumour : incident.rumours()) {
            switch (rumour.get("state").asText()) {
                case "PUBLISHED" -> incident.move("cc.laobao", path(rumour), "close", Map.of());
                case "ASSESSED" -> incident.move("cc.laobao", path(rumour), "close", Map.of("coveredBy", correction));
                default -> {}
            }
        }
    }

    /** The last post; lists are newest first. */
    private JsonNode toCorrect() {
        List<JsonNode> rumours = incident.rumours();
        return rumours.stream()
                .filter(one -> POST.equals(one.path("kind").asText()))
                .filter(one -> !"TRUE_COMPLAINT".equals(one.path("finding").asText()))
                .findFirst()
                .orElseThrow();
    }

    private String report(String officer, String kind, int number, String claim) {
        Map<String, Object> seen = new HashMap<>(Map.of(
                "incidentId",
                incident.id(),
                "kind",
                kind,
                "seenAt",
                VirtualTime.instant(incident.scenario().moments().rumours())
                        .minusSeconds(60)
                        .toString(),
                "claim",
                claim));
        if (POST.equals(kind)) {
            seen.put("link", "https://mang-xa-hoi.example/p/" + (number + 1));
            seen.put("sha256", sha256(claim));
        }
        return RUMOURS + "/"
                + incident.parties()
                        .officer(officer)
                        .post(RUMOURS, seen)
                        .get("id")
                        .asText();
    }

    private void assess(String path, String finding) {
        incident.move("cc.laobao", path, "assess", Map.of("finding", finding));
    }

    private static String path(JsonNode rumour) {
        return RUMOURS + "/" + rumour.get("id").asText();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
