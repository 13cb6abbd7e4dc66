/** Writing, sealing and checking documents. */
package org.dongthuan.casetracking.document.app;
