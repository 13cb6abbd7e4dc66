/** Official documents: nine formal parts, PDF/A, sealed with a PAdES signature, verified (decision 0008). */
package org.dongthuan.casetracking.document;
