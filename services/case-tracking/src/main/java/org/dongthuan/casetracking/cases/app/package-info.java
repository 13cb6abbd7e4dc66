/** Use cases on cases. */
package org.dongthuan.casetracking.cases.app;
