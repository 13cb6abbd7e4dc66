/** The event feed of partners: what concerns their organisation, ids only, numbered for each (decision 0011). */
package org.dongthuan.notification.feed;
