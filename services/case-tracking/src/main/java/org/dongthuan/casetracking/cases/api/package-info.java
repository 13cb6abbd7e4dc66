/** REST face of cases. */
package org.dongthuan.casetracking.cases.api;
