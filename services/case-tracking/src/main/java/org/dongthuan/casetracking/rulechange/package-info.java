/**
 * Changing a legal clock without a new release: proposed by an administrator, tried out on real deadlines, decided by a second
 * person, and then one more version of the rule (decision 0007), never an edited one.
 */
package org.dongthuan.casetracking.rulechange;
