/** Messages: one per event, recipient and channel, from queue to proof. */
package org.dongthuan.notification.message;
