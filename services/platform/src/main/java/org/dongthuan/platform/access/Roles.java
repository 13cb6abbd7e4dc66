package org.dongthuan.platform.access;

/** Role codes as they stand in tokens (DOMAIN §1). */
public final class Roles {
    /** Citizen, signed in with case code and one-time password or with the national e-ID. */
    public static final String CIT = "CIT";
    /** Reception officer of a commune People's Committee. */
    public static final String CO = "CO";
    /** Chair of a commune People's Committee. */
    public static final String CC = "CC";
    /** Commune police. */
    public static final String CP = "CP";
    /** Provincial police, specialised personal-data authority. */
    public static final String PP = "PP";
    /** Post office unit. */
    public static final String PO = "PO";
    /** Head of the post office unit. */
    public static final String POL = "POL";
    /** Bank operator. */
    public static final String BK = "BK";
    /** Bank approver. */
    public static final String BKA = "BKA";
    /** Electricity utility. */
    public static final String UT = "UT";
    /** State Bank branch. */
    public static final String SB = "SB";
    /** Provincial department supervising communications. */
    public static final String ST = "ST";
    /** Data-protection officer. */
    public static final String DPO = "DPO";
    /** Auditor. */
    public static final String AUD = "AUD";
    /** Platform administrator; never reads case content. */
    public static final String ADM = "ADM";
    /** Another service of the platform. */
    public static final String SERVICE = "SERVICE";

    private Roles() {}
}
