/** Stored templates and sealed documents. */
package org.dongthuan.casetracking.document.store;
