/** What happened to commitments, obligations and minutes, step by step. */
package org.dongthuan.casetracking.history;
