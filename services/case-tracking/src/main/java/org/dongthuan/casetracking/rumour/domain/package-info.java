/** What a rumour is and how it may move. */
package org.dongthuan.casetracking.rumour.domain;
