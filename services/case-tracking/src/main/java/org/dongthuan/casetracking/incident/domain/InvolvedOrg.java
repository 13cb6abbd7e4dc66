package org.dongthuan.casetracking.incident.domain;

/** An organisation that takes part in an incident, in a role of DOMAIN §1 (PO: responsible; BK: performer; UT: host). */
public record InvolvedOrg(String role, String org) {}
