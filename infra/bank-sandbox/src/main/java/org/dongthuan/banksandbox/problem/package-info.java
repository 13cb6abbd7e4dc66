/**
 * Refusals as RFC 9457 problem details that name field and rule.
 */
package org.dongthuan.banksandbox.problem;
