/** Plain SQL in the running transaction. */
package org.dongthuan.platform.sql;
