/** Long work as server-side jobs: progress, a result for each row, stop and resume; survives a restart. */
package org.dongthuan.platform.job;
