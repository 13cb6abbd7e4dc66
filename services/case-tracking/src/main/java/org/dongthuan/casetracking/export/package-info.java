/**
 * What an officer takes along from an incident: a situation report as PDF and tables as XLSX or CSV, made by a job with the
 * officer's own rights, kept for a while, handed to that officer alone.
 */
package org.dongthuan.casetracking.export;
