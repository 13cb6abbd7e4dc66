/** Entries and their hashes: what is stored, and how it grows. */
package org.dongthuan.casetracking.auditlog.log;
