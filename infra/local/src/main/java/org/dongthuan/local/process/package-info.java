/** Child processes: how they are started, remembered, watched and stopped. */
package org.dongthuan.local.process;
