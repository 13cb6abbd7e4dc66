/**
 * Checks an export of the audit log with nothing but the JDK and the export: no class of the platform, no network. Written
 * apart from the code that makes the log, so that one mistake cannot hide in both. The format is decision 0006.
 */
package org.dongthuan.logverifier;
