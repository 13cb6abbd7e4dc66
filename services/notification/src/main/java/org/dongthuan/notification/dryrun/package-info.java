/** Texts shown and tried out before anybody is told anything. */
package org.dongthuan.notification.dryrun;
