/** REST face of minutes. */
package org.dongthuan.casetracking.minutes.api;
