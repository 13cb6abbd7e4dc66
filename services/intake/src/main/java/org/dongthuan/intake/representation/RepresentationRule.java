package org.dongthuan.intake.representation;

/**
 * How many may speak for a group of some size.
 *
 * @param membersFrom size from which it holds
 * @param atMost representatives
 * @param source law it comes from
 */
record RepresentationRule(String code, int version, int membersFrom, int atMost, String source) {}
