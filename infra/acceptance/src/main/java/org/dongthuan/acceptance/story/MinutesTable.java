package org.dongthuan.acceptance.story;

import java.util.List;
import java.util.Map;
import org.dongthuan.acceptance.client.VirtualTime;

/** Authority, police and post draw up minutes together. */
final class MinutesTable {

    private static final String MINUTES = "/api/v1/minutes/";

    private final Incident incident;

    MinutesTable(Incident incident) {
        this.incident = incident;
    }

    /** Drafted by reception, read out, signed by each in a session of its own, sealed by the chair. */
    void drawUp() {
        String path = MINUTES + drafted();
        incident.move("co.laobao", path, "read-out", Map.of());
        sign("cp.laobao", path, "Phạm Quang Hướng Thiện", "Trưởng công an", "DIGITAL");
        sign("pol.songhien", path, "Bùi Hữu Tường An", "Giám đốc bưu điện", "HANDWRITTEN_SCAN");
        sign("cc.laobao", path, "Lê Đình Phong Nhã", "Chủ tịch", "DIGITAL");
        incident.move("cc.laobao", path, "seal", Map.of());
    }

    private String drafted() {
        Map<String, Object> draft = Map.of(
                "incidentId", incident.id(),
                "title", "Về việc mở tài khoản ngân hàng khi chưa có sự đồng ý của công dân",
                "text",
                        "Các bên xác nhận: nhân viên bưu điện đã chụp ảnh giấy tờ và mở tài khoản khi người dân chưa"
                                + " đồng ý; hoạt động đã dừng lúc 11 giờ 15.",
                "heldAt",
                        VirtualTime.instant(incident.scenario().moments().contained())
                                .toString(),
                "parties",
                        List.of(
                                seat("CC", "UBND-19432", "Lê Đình Phong Nhã", "Chủ tịch"),
                                seat("CP", "CA-19432", "Phạm Quang Hướng Thiện", "Trưởng công an"),
                                seat("POL", "BD-SH", "Bùi Hữu Tường An", "Giám đốc bưu điện")));
        return incident.parties()
                .officer("co.laobao")
                .post(MINUTES.substring(0, MINUTES.length() - 1), draft)
                .get("id")
                .asText();
    }

    private void sign(String officer, String path, String name, String position, String kind) {
        incident.move(
                officer, path, "sign", Map.of("signature", Map.of("name", name, "position", position, "kind", kind)));
    }

    private static Map<String, String> seat(String role, String org, String name, String position) {
        return Map.of("role", role, "org", org, "name", name, "position", position);
    }
}
