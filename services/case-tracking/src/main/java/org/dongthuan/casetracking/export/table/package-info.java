/** Tables of an incident, each read page by page through the same scope as the officers' lists. */
package org.dongthuan.casetracking.export.table;
