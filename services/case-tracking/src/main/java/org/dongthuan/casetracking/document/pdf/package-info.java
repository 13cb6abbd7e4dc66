/** The one place that knows the PDF and signature libraries; loaded when the first document is made. */
package org.dongthuan.casetracking.document.pdf;
