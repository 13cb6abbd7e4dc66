/** RFC 9457 problem details: domain exceptions know a code, one table per service maps codes to HTTP. */
package org.dongthuan.platform.problem;
