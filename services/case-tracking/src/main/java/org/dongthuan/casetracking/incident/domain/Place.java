package org.dongthuan.casetracking.incident.domain;

/** A commune and the province it belongs to at the time, by administrative unit codes. */
public record Place(String commune, String province) {}
