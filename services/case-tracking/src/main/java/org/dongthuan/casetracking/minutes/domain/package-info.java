/** What minutes are and how they may move. */
package org.dongthuan.casetracking.minutes.domain;
