/** Tables as files that spreadsheets open. */
package org.dongthuan.casetracking.export.file;
