package org.dongthuan.banksandbox.problem;

/**
 * One field against one rule. The value itself is never repeated: it may be personal data.
 *
 * @param field path of the field or name of the header
 * @param rule stable name of the rule
 * @param message what is expected
 */
public record Violation(String field, String rule, String message) {}
