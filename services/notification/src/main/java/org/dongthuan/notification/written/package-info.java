/** Longer texts as effective-dated data: mails, letters, and what is said on a call; and the rule of what may stand in them. */
package org.dongthuan.notification.written;
