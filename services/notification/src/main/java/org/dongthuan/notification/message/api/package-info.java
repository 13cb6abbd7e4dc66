/** The desk's view of messages. */
package org.dongthuan.notification.message.api;
