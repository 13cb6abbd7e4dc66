/** PostgreSQL from its published binaries: unpacking, cluster, databases and users. */
package org.dongthuan.local.postgres;
