/** REST face of documents. */
package org.dongthuan.casetracking.document.api;
