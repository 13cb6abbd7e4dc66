/** Use cases of rumours. */
package org.dongthuan.casetracking.rumour.app;
