/** Use cases of minutes. */
package org.dongthuan.casetracking.minutes.app;
