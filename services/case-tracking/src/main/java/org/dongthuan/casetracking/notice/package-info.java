/**
 * Notices of a violation of personal data (DOMAIN §2.7, §3.2): each controller in a confirmed incident owes one, by a clock
 * that the law of the day chooses.
 */
package org.dongthuan.casetracking.notice;
