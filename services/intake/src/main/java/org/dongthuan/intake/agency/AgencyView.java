package org.dongthuan.intake.agency;

/** An agency as it is called on the day that matters. @param placeCode commune or province */
public record AgencyView(String code, String nameVi, String nameEn, AgencyKind kind, String placeCode) {

    public static AgencyView of(Agency agency) {
        return new AgencyView(agency.code(), agency.nameVi(), agency.nameEn(), agency.kind(), agency.placeCode());
    }
}
