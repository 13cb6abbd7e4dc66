/** Situation reports up the chain, generated from live figures, signed, sent and received (DOMAIN §2.7). */
package org.dongthuan.casetracking.report;
