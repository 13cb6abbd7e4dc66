/** Tasks of each agency on a case, with due dates. */
package org.dongthuan.casetracking.task;
