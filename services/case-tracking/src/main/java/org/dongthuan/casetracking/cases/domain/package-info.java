/** What a shared case is and how it may move. */
package org.dongthuan.casetracking.cases.domain;
