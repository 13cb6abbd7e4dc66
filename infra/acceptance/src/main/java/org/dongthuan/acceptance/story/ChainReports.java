package org.dongthuan.acceptance.story;

import java.util.Map;

/** Each chain reports to the body above it: generated, signed by its own role, sent, receipt noted (DOMAIN §6, T12, T17). */
final class ChainReports {

    private final Incident incident;

    ChainReports(Incident incident) {
        this.incident = incident;
    }

    void utility() {
        report("ut.dabac", "Tổng công ty Điện lực", "Lý Văn Điền Quang", "Giám đốc điện lực", "118/VT-DL");
    }

    void post() {
        report("pol.songhien", "Bưu điện tỉnh", "Bùi Hữu Tường An", "Giám đốc bưu điện", "204/BDT");
    }

    /** The final one. */
    void commune() {
        report("cc.laobao", "Ủy ban nhân dân tỉnh", "Lê Đình Phong Nhã", "Chủ tịch", "951/UBND");
    }

    private void report(String officer, String recipient, String name, String position, String reference) {
        String path = "/api/v1/reports/"
                + incident.parties()
                        .officer(officer)
                        .post(
                                "/api/v1/reports",
                                Map.of(
                                        "incidentId",
                                        incident.id(),
                                        "recipient",
                                        recipient,
                                        "summary",
                                        "Hoạt động đã dừng; các bên đang thực hiện cam kết."))
                        .get("id")
                        .asText();
        Map<String, String> signature = Map.of("name", name, "position", position, "kind", "DIGITAL");
        incident.move(officer, path, "sign", Map.of("signature", signature));
        incident.move(officer, path, "send", Map.of());
        incident.move(officer, path, "receive", Map.of("reference", reference));
    }
}
