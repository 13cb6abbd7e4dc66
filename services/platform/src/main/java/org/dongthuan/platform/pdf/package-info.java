/**
 * Documents: HTML with the nine formal parts, made PDF/A. A service that makes some brings the PDF library itself; the others
 * need none of it.
 */
package org.dongthuan.platform.pdf;
