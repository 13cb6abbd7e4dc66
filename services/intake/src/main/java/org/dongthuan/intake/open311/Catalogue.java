package org.dongthuan.intake.open311;

import java.util.List;
import java.util.Map;

/** What can be reported: the matters of complaints, each with what a report of it needs beside the standard's fields. */
final class Catalogue {

    /** The one matter there is (code {@code matter} of the labels). */
    static final String CODE = "ACCOUNT_WITHOUT_CONSENT";

    static final String NAME = "Tài khoản ngân hàng bị mở khi chưa đồng ý";

    /** Our jurisdiction; may be left out. */
    static final String JURISDICTION = "dongthuan";

    private static final String DESCRIPTION =
            "Khiếu nại, phản ánh về tài khoản ngân hàng bị mở mà người đứng tên chưa đồng ý.";

    private Catalogue() {}

    static Format.Answer services() {
        return new Format.Answer(
                "services",
                "service",
                List.of(Rows.of(
                        "service_code",
                        CODE,
                        "service_name",
                        NAME,
                        "description",
                        DESCRIPTION,
                        "metadata",
                        true,
                        "type",
                        "realtime",
                        "keywords",
                        "ngân hàng, tài khoản, đồng ý",
                        "group",
                        "Khiếu nại, phản ánh")));
    }

    /** @throws Open311Problem 404 for another code */
    static Format.Answer definition(String code) {
        known(code);
        return new Format.Answer(
                "service_definition",
                "",
                Rows.of(
                        "service_code",
                        CODE,
                        "attributes",
                        List.of(
                                attribute(1, "citizen_id", "string", true, "Số định danh cá nhân: 12 chữ số"),
                                attribute(2, "occurred_on", "datetime", true, "Ngày xảy ra: năm-tháng-ngày"),
                                attribute(3, "respondent_org", "string", false, "Mã cơ quan, tổ chức bị phản ánh"))));
    }

    /** @throws Open311Problem 404 for another code */
    static void known(String code) {
        if (!CODE.equals(code)) {
            throw new Open311Problem(404, "service_code was not found; see services.");
        }
    }

    /** @throws Open311Problem 404 for another jurisdiction */
    static void here(String jurisdiction) {
        if (jurisdiction != null && !jurisdiction.isBlank() && !JURISDICTION.equals(jurisdiction)) {
            throw new Open311Problem(404, "jurisdiction_id was not found; it may be left out.");
        }
    }

    private static Map<String, Object> attribute(
            int order, String code, String type, boolean required, String description) {
        return Rows.of(
                "variable", true,
                "code", code,
                "datatype", type,
                "required", required,
                "datatype_description", description,
                "order", order,
                "description", description,
                "values", List.of());
    }
}
