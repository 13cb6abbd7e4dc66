/** REST face of rumours. */
package org.dongthuan.casetracking.rumour.api;
